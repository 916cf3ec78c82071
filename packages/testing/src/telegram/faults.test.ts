import { Faults } from './faults.ts';

describe('Faults', () => {
  it('fails the next calls of a method, so many times', () => {
    const faults = new Faults();
    faults.failNext('sendMessage', { status: 500 }, 2);

    const seen = ['getme', 'sendmessage', 'sendmessage', 'sendmessage'].map((method) => faults.next(method)?.status);

    expect(seen).toEqual([undefined, 500, 500, undefined]);
  });

  it('fails the next call of any method but getUpdates', () => {
    const faults = new Faults();
    faults.failNext('*', { reset: true }, 1);

    expect(faults.next('getupdates')).toBeNull();
    expect(faults.next('getme')).toEqual({ reset: true });
    expect(faults.next('getme')).toBeNull();
  });

  it('throws dice, the same for the same seed, and spares getUpdates', () => {
    const draw = (): unknown[] => {
      const faults = new Faults();
      faults.random({ seed: 3, probability: 0.3, faults: [{ status: 500 }, { reset: true }] });
      return Array.from({ length: 200 }, (_, i) => faults.next(i % 2 === 0 ? 'sendmessage' : 'getupdates'));
    };
    const drawn = draw();

    expect(draw()).toEqual(drawn);
    expect(drawn.filter((fault) => fault !== null).length).toBeGreaterThan(10);
    expect(drawn.filter((_, i) => i % 2 === 1).every((fault) => fault === null)).toBe(true);
  });

  it('throws dice for the methods named alone, until it ends', () => {
    const faults = new Faults();
    faults.random({ seed: 3, probability: 1, faults: [{ status: 500 }], methods: ['getUpdates'] });
    expect(faults.next('getupdates')).toEqual({ status: 500 });
    expect(faults.next('sendmessage')).toBeNull();

    faults.random(null);

    expect(faults.next('getupdates')).toBeNull();
  });

  it('finds nothing to throw among no faults', () => {
    const faults = new Faults();
    faults.random({ seed: 3, probability: 1, faults: [] });

    expect(faults.next('sendmessage')).toBeNull();
  });
});
