import type { Expression } from '../../src/domain/conditions/expression.ts';
import type { ActionModel, ContactModel, Model, QuestionModel } from '../../src/domain/questionnaire/model.ts';

/** A question with sensible defaults. */
export function question(id: string, options: readonly string[], rest: Partial<QuestionModel> = {}): QuestionModel {
  return { id, type: 'one', options: [...options, 'onbekend'], ...rest };
}

/** An action with sensible defaults. */
export function action(id: string, condition: Expression, rest: Partial<ActionModel> = {}): ActionModel {
  return {
    id,
    condition,
    events: null,
    when: 'later',
    urgency: [],
    harm: 'extra',
    weight: 50,
    contacts: ['gemeente'],
    bring: [],
    ...rest,
  };
}

/** A contact with sensible defaults. */
export function contact(id: string, rest: Partial<ContactModel> = {}): ContactModel {
  return { id, free: true, inPerson: 'afspraak', companion: false, takesOver: false, ...rest };
}

/** A small model: two events, haste, and a few questions. */
export function model(rest: Partial<Model> = {}): Model {
  return {
    questions: [
      question('gebeurtenis', ['baan-kwijt', 'schulden'], { type: 'many' }),
      question('haast', ['uit-huis', 'geen-van-deze'], { type: 'many', none: 'geen-van-deze' }),
      question('werk', ['baan-kwijt', 'minder-uren', 'eigen-bedrijf']),
      question('weken', ['genoeg', 'te-weinig']),
      question('onderbroken', ['ja', 'nee'], { askIf: ['=', 'weken', 'te-weinig'] }),
      question('zelf_doen', ['zelf', 'met-hulp', 'overnemen']),
    ],
    actions: [
      action(
        'ww',
        ['&', ['?', 0, ['=', 'werk', 'baan-kwijt']], ['?', 1, ['=', 'weken', 'genoeg'], ['=', 'onderbroken', 'ja']]],
        {
          events: ['baan-kwijt'],
          when: 'vandaag',
          harm: 'inkomen',
          weight: 1,
          contacts: ['uwv'],
        },
      ),
      action('spoedhulp', ['?', 0, ['=', 'haast', 'uit-huis']], {
        when: 'deze-week',
        harm: 'huis',
        urgency: [{ if: ['=', 'haast', 'uit-huis'], when: 'vandaag' }],
      }),
      action('geldfit', ['?', 0, ['=', 'gebeurtenis', 'schulden']], {
        events: ['schulden'],
        when: 'deze-week',
        harm: 'schuld',
        contacts: ['geldfit', 'gemeente'],
      }),
    ],
    contacts: [
      contact('gemeente'),
      contact('uwv'),
      contact('geldfit', { inPerson: 'nee' }),
      contact('ido', { companion: true, inPerson: 'inloop' }),
    ],
    today: '2026-11-25',
    ...rest,
  };
}
