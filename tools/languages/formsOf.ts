/** More than anything that is counted here. */
const MOST = 200;

/** The forms that a language has for whole numbers, with the first numbers that each is for: in English `one` and `other`. */
export function formsOf(language: string): ReadonlyMap<string, readonly number[]> {
  const rules = new Intl.PluralRules(language.replace('_', '-'));
  const forms = new Map<string, number[]>();
  for (let number = 0; number <= MOST; number += 1) {
    const form = rules.select(number);
    const numbers = forms.get(form) ?? [];
    if (numbers.length < 4) numbers.push(number);
    forms.set(form, numbers);
  }
  return new Map([...forms].sort(([one], [other]) => (one < other ? -1 : 1)));
}
