/** One thing a person has to look at. */
export interface Task {
  /** File of the record, below rules/catalogue/. */
  record: string;
  /** How well it is checked now, as `R, high`. */
  state: string;
  check: string;
  /** Where to look: addresses, or documents without one. */
  where: string[];
}

export interface Section {
  title: string;
  tasks: Task[];
}
