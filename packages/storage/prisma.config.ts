import { defineConfig } from 'prisma/config';

// No datasource URL here: migrations are applied by src/migrations, which is given its database.
export default defineConfig({ schema: 'prisma/schema.prisma' });
