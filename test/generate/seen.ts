/** A name as a person reads it off the page: without the spaces and the unseen characters inside it. */
export const seen = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
