import { verdictOf } from '../../domain/conditions/verdict.ts';
import { UNKNOWN } from '../../domain/conditions/expression.ts';
import { evaluate } from '../../domain/conditions/evaluate.ts';
import type { Content } from '../content.ts';
import { type CompiledRules, optionIds } from '../compile-rules.ts';
import type { ProblemList } from '../content-root.ts';

/** Each action's own examples must come out as they say. */
export function checkExamples(content: Content, rules: CompiledRules, problems: ProblemList): void {
  for (const { id, data, file, lineOf } of content.actions.values()) {
    const rule = rules.actions.get(id);
    if (rule === undefined) continue;
    data.examples.forEach((example, index) => {
      const line = lineOf(['examples', index]);
      for (const [question, answer] of Object.entries(example.answers)) {
        const entry = content.questions.get(question);
        if (entry?.data.type === 'date') continue;
        const options = entry === undefined ? [] : optionIds(entry.data);
        const wrong = [answer].flat().find((option) => !options.includes(option));
        const wrongType =
          answer !== UNKNOWN && entry !== undefined && (entry.data.type === 'many') !== Array.isArray(answer);
        if (entry === undefined)
          problems.add(file, line, `de vraag "${question}" bestaat niet.`, 'kies een vraag uit content/questions.');
        else if (wrong !== undefined)
          problems.add(
            file,
            line,
            `de vraag "${question}" heeft geen antwoord "${wrong}".`,
            `kies uit: ${options.join(', ')}.`,
          );
        else if (wrongType)
          problems.add(
            file,
            line,
            `het antwoord op "${question}" heeft de verkeerde vorm.`,
            entry.data.type === 'many'
              ? 'zet de antwoorden in een lijst: [huur, boete].'
              : 'geef één antwoord, zonder lijst.',
          );
      }
      const verdict = verdictOf(rule.condition, example.answers);
      if (verdict !== example.verdict) {
        problems.add(
          file,
          line,
          `voorbeeld ${String(index + 1)} geeft ${verdict}, maar er staat ${example.verdict}.`,
          'kijk of de voorwaarden kloppen, en anders of het voorbeeld klopt.',
        );
      }
      const urgency = rule.urgency.findIndex((part) => evaluate(part, example.answers) === true);
      const when = data.urgency[urgency]?.when ?? data.when;
      if (example.when !== undefined && example.when !== when) {
        problems.add(
          file,
          line,
          `voorbeeld ${String(index + 1)} komt op "${when}", maar er staat "${example.when}".`,
          'kijk of de regels onder urgency kloppen, en anders of het voorbeeld klopt.',
        );
      }
    });
  }
}
