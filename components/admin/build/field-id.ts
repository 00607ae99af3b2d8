/** Element id of the editor of a place; ids hold no blanks. */
export const fieldId = (pointer: string): string => `field${encodeURI(pointer)}`;
