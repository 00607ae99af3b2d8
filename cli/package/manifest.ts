/** The parts of a built manifest that packaging reads or changes. */
export interface Manifest {
  version: string;
  host_permissions: string[];
  optional_host_permissions?: string[];
  key?: string;
  update_url?: string;
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { id: string; strict_min_version: string; update_url?: string } };
}
