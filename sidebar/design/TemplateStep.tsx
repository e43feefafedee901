import { TEMPLATES } from '../../src/catalogue/templates/templates.ts';
import type { Plan } from '../../src/core/model/Plan.ts';
import { planFormulas } from '../../src/core/model/planFormulas.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { MergeFields } from './MergeFields.tsx';
import type { TemplateChoice } from './plan/planOfTemplate.ts';

interface Props {
  readonly choice: TemplateChoice;
  /** What the choice makes, to be shown before it is taken. */
  readonly preview: Plan;
  readonly hasPlan: boolean;
  /** The planner typed a target of their own. */
  readonly isScaled: boolean;
  onChange(choice: TemplateChoice): void;
  onBlank(): void;
  onKeep(): void;
}

/** Step 2, first half: how teams of this kind factor their goal. */
export function TemplateStep({ choice, preview, hasPlan, isScaled, onChange, onBlank, onKeep }: Props) {
  const { design, language } = useText();
  const text = design.template;
  const kpis = preview.kpis.filter(({ kind }) => kind === 'kpi');
  const count = (layer: string) => kpis.filter((kpi) => kpi.layer === layer).length;
  const chosen = TEMPLATES.find(({ id }) => id === choice.template)!;
  return (
    <>
      <h2 class="t" tabIndex={-1}>
        {text.title}
      </h2>
      <p class="lead">{text.lead}</p>
      <fieldset class="f">
        <legend class="vh">{text.legend}</legend>
        <div class="opt">
          {TEMPLATES.map(({ id, name }) => (
            <label key={id}>
              <input
                type="radio"
                name="template"
                checked={id === choice.template}
                onChange={() => onChange({ ...choice, template: id })}
              />
              {name[language]}
            </label>
          ))}
        </div>
      </fieldset>
      <div class="panel">
        <p class="strong">{choice.second ? preview.name : chosen.name[language]}</p>
        <ul class="formulas">
          {[...planFormulas(preview).values()].map(({ kpi }) => (
            <li key={kpi.id}>
              <b>{kpi.name}</b> = {kpi.formula}
            </li>
          ))}
        </ul>
        <p class="hint">
          {text.layers(kpis.length, count('leading'), count('intermediate'), count('lagging'))}
        </p>
        {isScaled && <p class="hint">{text.scaled}</p>}
      </div>
      <MergeFields choice={choice} onChange={onChange} />
      {hasPlan ? (
        <>
          <p class="hint">{text.replaces}</p>
          <Button kind="quiet" full onPress={onKeep}>
            {text.keepTree}
          </Button>
        </>
      ) : (
        <Button kind="quiet" full onPress={onBlank}>
          {text.blank}
        </Button>
      )}
    </>
  );
}
