/** What the Kwartaalrapportage USD says of a group, on its page, in the API and in reports. */
export const quarterlyTexts = {
  ofBoth: (group: string) => `${group} (Jeugd en Wmo samen)`,
} as const;
