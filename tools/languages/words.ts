/** The words of one language, as browsers read them from `messages.json`. */
export type Words = Readonly<Record<string, { readonly message: string }>>;
