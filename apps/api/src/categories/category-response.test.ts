import { categoryIn } from './category-response.ts';

describe('categoryIn', () => {
  it('is not asked for a category that there is not', () => {
    expect(() => categoryIn(new Map(), 'gone')).toThrow('There is no category gone');
  });
});
