import { newId } from '../domain/id.ts';
import { repositoriesContract } from '../repositories/repositories.contract.ts';
import { InMemoryUnitOfWork } from './in-memory-unit-of-work.ts';

// It keeps no drafts, so any id may be one.
const storage = { unitOfWork: new InMemoryUnitOfWork(), addDraft: async () => newId() };

repositoriesContract(() => storage);
