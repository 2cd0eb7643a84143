import { isJsonText } from '../is-json-text.ts';
import { standardSource } from '../standard-source.ts';
import { klantcontactenContract as contract } from './contract.ts';

const properties = contract.columns.filter(({ required }) => required).map(({ name }) => new RegExp(`"${name}"\\s*:`));

export const klantcontacten = standardSource(contract, {
  recognises: ({ text }) => isJsonText(text) && properties.every((property) => property.test(text)),
});
