import { cleanUp } from '../harness/cleanUp.mjs';

export const mochaHooks = {
  // Servers and the browser are shared by all files, so only the end of the run closes them.
  async afterAll(): Promise<void> {
    await cleanUp();
  },
};
