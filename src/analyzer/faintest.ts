/** How weak a mark may be and still be told: below this even the most thorough setting stays silent. */
export const FAINTEST = 0.2;
