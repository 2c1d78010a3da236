import type { Content } from '../catalogue.ts';
import type { ProblemList } from '../content-root.ts';

export function checkTexts(_content: Content, _problems: ProblemList): void {}
