import manifest from '../package.json' with { type: 'json' };

/** Version of the product, which is also that of the API. */
export const version = manifest.version;
