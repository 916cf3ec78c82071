/** What the API's image and `npm start` set for its process. */
export const AS_DEPLOYED = {
  NODE_ENV: 'production',
  NODE_OPTIONS: '--max-semi-space-size=1',
  MALLOC_ARENA_MAX: '1',
} as const;
