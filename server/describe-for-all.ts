type Answer = { headers?: Readonly<Record<string, unknown>> };
type Operation = { parameters?: readonly unknown[]; responses: Record<string, Answer> };
type Described = { paths: Record<string, Record<string, Operation>> };

const versionHeader = {
  'API-Version': { description: 'De volledige versie van de API', schema: { type: 'string' }, required: true },
};

/**
 * Adds to a description of the API what the server does for all operations: the version in a header of each answer (addHeaders), and
 * a 400 where something can be asked wrongly.
 */
export function describeForAll(document: object): Described {
  const described: Described = JSON.parse(JSON.stringify(document));
  for (const operation of Object.values(described.paths).flatMap((operations) => Object.values(operations))) {
    const { responses, parameters = [] } = operation;
    const range = responses['4XX'];
    if (parameters.length > 0 && range !== undefined) responses['400'] ??= { ...range };
    for (const [status, answer] of Object.entries(responses))
      if (/^[23]/.test(status)) answer.headers = { ...answer.headers, ...versionHeader };
  }
  return described;
}
