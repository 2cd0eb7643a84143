import { DuckDBInstance } from '@duckdb/node-api';

/**
 * Opens the warehouse file of a generation for reading: no writes, no other files, no network, no extensions, and none of
 * this can be set back by a query.
 */
export const openGeneration = (file: string): Promise<DuckDBInstance> =>
  DuckDBInstance.create(file, {
    access_mode: 'READ_ONLY',
    enable_external_access: 'false',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    lock_configuration: 'true',
  });
