import { createFromTemplate } from '../../src/catalogue/templates/createFromTemplate.ts';
import { TEMPLATES } from '../../src/catalogue/templates/templates.ts';
import { describeError } from '../../src/core/errors/describeError.ts';
import { useText } from '../i18n/index.ts';
import { Choice } from '../parts/Field.tsx';
import { Message } from '../parts/Message.tsx';
import { Columns, SelectField, TextField } from './parts.tsx';
import {
  findTemplate,
  mergeError,
  type TemplateChoice,
  underChoices,
  usualTeam,
} from './plan/planOfTemplate.ts';

interface Props {
  readonly choice: TemplateChoice;
  onChange(choice: TemplateChoice): void;
}

/** Two departments under one KGI. */
export function MergeFields({ choice, onChange }: Props) {
  const { design, language } = useText();
  const text = design.template;
  const set = (values: Partial<TemplateChoice>) => onChange({ ...choice, ...values });
  const name = (id: string) => usualTeam(findTemplate(id).name[language]);
  const first = createFromTemplate(findTemplate(choice.template), language, '2000-04');
  const error = choice.second ? mergeError(choice, language) : null;
  return (
    <details>
      <summary>{text.merge}</summary>
      <div class="stack">
        <SelectField
          id="merge-second"
          label={text.second}
          value={choice.second ?? ''}
          options={[
            { value: '', label: text.none },
            ...TEMPLATES.filter(({ id }) => id !== choice.template).map((template) => ({
              value: template.id,
              label: template.name[language],
            })),
          ]}
          onChange={(second) => set({ second: second || null, under: '' })}
        />
        {choice.second && (
          <>
            <Columns widths="1fr 1fr">
              <TextField
                id="merge-team-1"
                label={text.firstTeam}
                value={choice.teams[0]}
                placeholder={name(choice.template)}
                onInput={(team) => set({ teams: [team, choice.teams[1]] })}
              />
              <TextField
                id="merge-team-2"
                label={text.secondTeam}
                value={choice.teams[1]}
                placeholder={name(choice.second)}
                onInput={(team) => set({ teams: [choice.teams[0], team] })}
              />
            </Columns>
            <Choice
              legend={text.how}
              name="merge-how"
              value={choice.how}
              options={[
                { value: 'sum', label: text.sum },
                { value: 'under', label: text.under },
              ]}
              onChange={(how) => set({ how })}
            />
            {choice.how === 'sum' ? (
              <TextField
                id="merge-sum"
                label={text.sumName}
                value={choice.sumName}
                placeholder={text.sumNameDefault}
                onInput={(sumName) => set({ sumName })}
              />
            ) : (
              <SelectField
                id="merge-under"
                label={text.underWhich}
                value={choice.under || underChoices(first)[0]!.id}
                options={underChoices(first).map((kpi) => ({ value: kpi.id, label: kpi.name }))}
                onChange={(under) => set({ under })}
              />
            )}
            {error && (
              <Message tone="bad">
                <p>{describeError(error, language)}</p>
                <p class="code">{error.code}</p>
              </Message>
            )}
          </>
        )}
      </div>
    </details>
  );
}
