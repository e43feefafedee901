import { components } from '@odoo/o-spreadsheet';

interface Help {
  props: { functionDescription: { args: readonly { name: string }[] } };
  getContext(): Help['props'];
  readonly formulaHeaderContent: unknown;
}

/** The help of a function names its parameters, without the room for more that cells may hand a script's function. */
export function nameOwnParametersOnly(): void {
  const { Composer } = components.Grid.components.GridComposer.components;
  const Provider = Composer.components.FunctionDescriptionProvider as unknown as new () => Help;
  Composer.components.FunctionDescriptionProvider = class extends Provider {
    override getContext() {
      const { functionDescription } = this.props;
      const args = functionDescription.args.filter(({ name }) => name !== '');
      return { ...this.props, functionDescription: { ...functionDescription, args } };
    }
    override get formulaHeaderContent() {
      const all = this.props;
      this.props = this.getContext();
      try {
        return super.formulaHeaderContent;
      } finally {
        this.props = all;
      }
    }
  } as never;
}
