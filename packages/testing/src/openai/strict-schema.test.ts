import { strictSchemaProblem } from './strict-schema.ts';

describe('strictSchemaProblem', () => {
  it('takes closed objects whose properties are all required, at every depth', () => {
    const inner = { type: 'object', properties: { b: { type: ['string', 'null'] } }, required: ['b'] };
    const schema = {
      type: 'object',
      properties: { a: { type: 'array', items: { ...inner, additionalProperties: false } } },
      required: ['a'],
      additionalProperties: false,
    };

    expect(strictSchemaProblem(schema)).toBeNull();
  });

  it('names the place and the property that is not required', () => {
    const schema = { items: { properties: { a: {} }, additionalProperties: false } };

    expect(strictSchemaProblem(schema)).toBe("$.items: 'a' must be in 'required'");
  });

  it('names the object that is open', () => {
    expect(strictSchemaProblem({ properties: {} })).toBe("$: 'additionalProperties' must be false");
  });
});
