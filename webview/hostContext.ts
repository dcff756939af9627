import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Host } from './host';

export const HostContext = createContext<Host | undefined>(undefined);

export function useHost(): Host {
  const host = useContext(HostContext);
  if (host === undefined) throw new Error('A part of the dashboard is drawn outside its host.');
  return host;
}

/** Whether a part is open, remembered under its name across reloads. */
export function useOpen(
  name: string,
  byDefault: boolean,
): readonly [boolean, (open: boolean) => void] {
  const { view } = useHost();
  const [open, setOpen] = useState(() => view.isOpen(name, byDefault));
  const change = (next: boolean) => {
    view.setOpen(name, next);
    setOpen(next);
  };
  return [open, change];
}

/** What is chosen, remembered under its name across reloads. An empty choice is none. */
export function useChoice(
  name: string,
  byDefault = '',
): readonly [string, (value: string) => void] {
  const { view } = useHost();
  const [chosen, setChosen] = useState(() => view.choice(name) ?? byDefault);
  const change = (next: string) => {
    view.setChoice(name, next);
    setChosen(next);
  };
  return [chosen, change];
}
