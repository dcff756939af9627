/**
 * Moves the clock of the program that requires it to noon of the day in CLOCK_TODAY, from where it
 * goes on: tests whose values a person worked out for one day run on that day.
 */
const Machine = Date;
const today = process.env['CLOCK_TODAY'];
const shift = Machine.parse(`${today}T12:00:00`) - Machine.now();
if (Number.isNaN(shift)) {
  throw new Error(`CLOCK_TODAY is no day: ${today}`);
}
const now = () => Machine.now() + shift;

globalThis.Date = new Proxy(Machine, {
  construct: (target, given, self) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, self),
  apply: () => new Machine(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
