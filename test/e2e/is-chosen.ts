/** Whether a box is to be run: `BOX=Reddit` runs those whose name has it, `BOX="Reddit|Slack"` those of both. */
export const isChosen = ({ name }: { readonly name: string }): boolean =>
  (process.env.BOX ?? '').split('|').some((part) => name.includes(part));
