import type { APIRoute, GetStaticPaths } from 'astro';
import { readVersions } from '../../../catalogue/question-versions.ts';

const versions = readVersions(process.cwd());

export const getStaticPaths = (() =>
  versions.map((layout, index) => ({
    params: { version: String(index + 1) },
    props: { layout },
  }))) satisfies GetStaticPaths;

/** An earlier version of the questions, to read an old link with. Fetched only when somebody opens one. */
export const GET: APIRoute = ({ props }) => Response.json(props['layout']);
