/** Puts values into the places of a message, "{0} mentions", after translating it where a translation is known. */
export type Say = (message: string, ...values: (string | number)[]) => string;

/** The messages as they are written. */
export const inEnglish: Say = (message, ...values) => message.replace(/\{(\d)\}/g, (_, place) => String(values[Number(place)] ?? ''));
