import { dashboardCommands, lineActions } from '../../shared/commands';
import type { FromDashboard, Message } from '../../shared/messages';
import type { EntryRef } from '../../shared/modelParts';
import type { FindingRef } from '../../shared/sections/findings';

/** The message that the page sent; `undefined` for anything that is none. A page is never trusted. */
export function parseMessage(received: unknown): Message<FromDashboard> | undefined {
  if (!isObject(received)) return undefined;
  const { type, body } = received;
  if (type === 'ready') return { type, body: null };
  if (!isObject(body)) return undefined;
  switch (type) {
    case 'openEntry': {
      const entry = parseEntry(body);
      return entry && { type, body: entry };
    }
    case 'act': {
      const action = lineActions.find(known => known === body['action']);
      const entry = parseEntry(body['entry']);
      return action && entry && { type, body: { action, entry } };
    }
    case 'fixFinding': {
      const finding = parseFinding(body['finding']);
      return finding && { type, body: { finding, choose: body['choose'] === true } };
    }
    case 'openFinding': {
      const finding = parseFinding(body);
      return finding && { type, body: finding };
    }
    case 'runCommand': {
      const command = dashboardCommands.find(known => known === body['command']);
      return command && { type, body: { command } };
    }
    case 'failed':
      return typeof body['message'] === 'string'
        ? { type, body: { message: body['message'].slice(0, 2000) } }
        : undefined;
    default:
      return undefined;
  }
}

/** @returns `undefined` for what names no finding. */
export function parseFinding(value: unknown): FindingRef | undefined {
  if (!isObject(value)) return undefined;
  const { code, at, message } = value;
  const entry = value['entry'] === null ? null : parseEntry(value['entry']);
  if (!isShort(code) || !isShort(at) || typeof message !== 'string') return undefined;
  return entry === undefined ? undefined : { code, entry, at, message };
}

function parseEntry(value: unknown): EntryRef | undefined {
  if (!isObject(value)) return undefined;
  const { kind, id } = value;
  return isShort(kind) && isShort(id) ? { kind, id } : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 200;
}
