import * as vscode from 'vscode';

import type { CareerLog } from '../../core/log/careerLog';
import type { People } from '../prompts/peopleStep';

import { addPerson } from './addPerson';
import { writableLog, type Desk } from './capture';

/** The people of a log for the steps of a dialogue, in which somebody new can be added. */
export function peopleOf(desk: Desk, log: CareerLog): People {
  let current = log;
  return {
    log: () => current,
    add: async name => {
      try {
        const { id } = await addPerson(desk, name === '' ? {} : { name });
        current = await writableLog(desk);
        return id;
      } catch (error) {
        if (error instanceof vscode.CancellationError) return undefined;
        throw error;
      }
    },
  };
}
