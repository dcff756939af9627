/** Colour for the programs below us, whose output is a pipe even when ours is a terminal. */
export const colour = {
  FORCE_COLOR: process.env['FORCE_COLOR'] ?? (process.stdout.isTTY ? '1' : '0'),
};
