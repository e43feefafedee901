/** A change with its sign as a verb: +61.3万円 is “61.3万円 増えます”. */
export const moved = (change: string): readonly [amount: string, verb: string] =>
  /^[+−]/.test(change)
    ? [change.slice(1), change.startsWith('+') ? '増えます' : '減ります']
    : [change, 'で、変わりません'];
