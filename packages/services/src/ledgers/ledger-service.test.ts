import { newId } from '@expenses/storage/domain';
import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { PeopleService, type Person } from '../people/people-service.ts';
import { LedgerService } from './ledger-service.ts';

const HOUR_MS = 60 * 60 * 1000;

let unitOfWork: InMemoryUnitOfWork;
let people: PeopleService;
let ledgers: LedgerService;
let now: Date;

beforeEach(() => {
  now = new Date('2026-03-03T11:00:00Z');
  unitOfWork = new InMemoryUnitOfWork();
  people = new PeopleService({
    unitOfWork,
    firstPreference: { preferredCurrency: 'EUR', timeZone: 'Europe/Berlin', locale: 'en' },
  });
  ledgers = new LedgerService({ unitOfWork, clock: () => now });
});

let lastTelegramId = 0n;

function someone(displayName?: string): Promise<Person> {
  lastTelegramId += 1n;
  return people.identify(lastTelegramId, displayName === undefined ? {} : { displayName });
}

/** The person as they are now. */
function again({ user }: Person): Promise<Person> {
  return people.identify(user.telegramId!);
}

async function guestOf(host: Person): Promise<Person> {
  const guest = await someone('Guest');
  await ledgers.redeem(await ledgers.invite(host, { ledger: true }), guest);
  return again(guest);
}

describe('a chat of several people', () => {
  const chat = { botId: 1, chatId: -5, title: 'Flat' };

  it('has one ledger, of which everyone who writes there is a member, also when they come at once', async () => {
    const [ann, ben, cleo] = [await someone(), await someone(), await someone()];

    const there = await Promise.all([ann, ben].map((person) => ledgers.inChat(person, chat)));
    const later = await ledgers.inChat(cleo, chat);

    expect(new Set([...there, later].map(({ ledger }) => ledger.id)).size).toBe(1);
    expect(later.ledger).toMatchObject({ name: 'Flat', baseCurrency: 'EUR' });
    expect(await unitOfWork.repositories.ledgers.members(later.ledger.id)).toHaveLength(3);
  });

  it('says so when its ledger cannot be made', async () => {
    const ann = await someone();
    unitOfWork.repositories.telegramChats.bindLedger = () => Promise.reject(new Error('The disk is full'));
    await expect(ledgers.inChat(ann, chat)).rejects.toThrow('The disk is full');
  });
});

describe('who leaves a chat', () => {
  const chat = { botId: 1, chatId: -6, title: 'Flat' };

  it('leaves its ledger, also when it was their active one, and can come back', async () => {
    const [ann, ben] = [await someone(), await someone()];
    const { ledger } = await ledgers.inChat(ann, chat);
    await ledgers.switchTo(await ledgers.inChat(ben, chat), ledger.id);
    expect(await ledgers.leftChat(chat, ben.user.telegramId!)).toMatchObject({ kind: 'left', ledger });
    expect((await again(ben)).ledger).toEqual(ben.ledger);
    const members = await unitOfWork.repositories.ledgers.members(ledger.id);
    expect(members.map(({ userId }) => userId)).toEqual([ann.user.id]);
    expect(await ledgers.leftChat(chat, ben.user.telegramId!)).toEqual({ kind: 'stranger' });
    await ledgers.inChat(ben, chat);
    expect(await unitOfWork.repositories.ledgers.members(ledger.id)).toHaveLength(2);
  });

  describe('as the last of its ledger', () => {
    const place = { ...chat, chatId: -8 };

    async function keeperOf(title: string): Promise<Person> {
      const ann = await ledgers.inChat(await someone('Ann'), { ...place, title });
      await ledgers.switchTo(ann, ann.ledger.id);
      expect(await ledgers.leftChat(place, ann.user.telegramId!)).toEqual({ kind: 'last' });
      return ann;
    }

    beforeEach(() => {
      place.chatId -= 1;
    });

    it('is back in their own, and can choose the one that they keep', async () => {
      const ann = await keeperOf('Flat');
      const now = await again(ann);
      expect(now.ledger.name).toBe('Personal');
      expect((await ledgers.listFor(now)).map(({ ledger }) => ledger.name)).toEqual(['Personal', 'Flat']);
      expect(await ledgers.switchTo(now, ann.ledger.id)).toMatchObject({ ledger: { name: 'Flat' } });
    });

    it('keeps it until somebody else writes in the chat, who has all of it', async () => {
      const ann = await keeperOf('Flat');
      await ledgers.switchTo(ann, ann.ledger.id);
      const ben = await ledgers.inChat(await someone(), place);
      expect(ben.ledger).toEqual(ann.ledger);
      expect(await unitOfWork.repositories.ledgers.members(ben.ledger.id)).toEqual([
        { ledgerId: ben.ledger.id, userId: ben.user.id, role: 'owner' },
      ]);
      expect((await again(ann)).ledger.name).toBe('Personal');
    });

    it('has it again when they write there again, and stays when others come', async () => {
      const ann = await keeperOf('Flat');
      expect((await ledgers.inChat(await again(ann), place)).ledger).toEqual(ann.ledger);
      await ledgers.inChat(await someone(), place);
      const members = await unitOfWork.repositories.ledgers.members(ann.ledger.id);
      expect(members).toHaveLength(2);
      expect(members[0]).toMatchObject({ userId: ann.user.id, role: 'owner' });
    });

    it('can invite others to it, and leave it to them', async () => {
      const ann = await keeperOf('Flat');
      const there = await ledgers.switchTo(await again(ann), ann.ledger.id);
      const ben = await guestOf(there!);
      expect(ben.ledger).toEqual(ann.ledger);
      expect(await ledgers.leave(there!)).toMatchObject({ kind: 'left' });
      await ledgers.inChat(await someone(), place);
      expect(await unitOfWork.repositories.ledgers.members(ann.ledger.id)).toHaveLength(2);
    });

    it('keeps it in their name for nobody once they are erased: it goes with them', async () => {
      const ann = await keeperOf('Flat');
      await people.erase(ann);
      expect((await ledgers.inChat(await someone(), place)).ledger.id).not.toBe(ann.ledger.id);
    });
  });

  it('changes nothing where there is no ledger, and the last one stays in it', async () => {
    const ann = await someone();
    expect(await ledgers.leftChat({ botId: 1, chatId: -7 }, ann.user.telegramId!)).toBeNull();
    await ledgers.inChat(ann, chat);
    expect(await ledgers.leftChat(chat, 999_999n)).toBeNull();
    expect(await ledgers.leftChat(chat, ann.user.telegramId!)).toEqual({ kind: 'last' });
  });
});

describe('an invitation to a ledger', () => {
  it('says who invites to what, and makes who opens it a member when they say so', async () => {
    const [ann, ben] = [await someone('Ann'), await someone()];
    const code = await ledgers.invite(ann, { ledger: true });
    expect(code).toMatch(/^[\w-]{22}$/);
    expect(await ledgers.isInvite(code)).toBe(true);

    expect(await ledgers.open(code, ben)).toMatchObject({ ledger: ann.ledger, isMember: false, inviter: 'Ann' });
    expect(await unitOfWork.repositories.ledgers.members(ann.ledger.id)).toHaveLength(1);

    expect(await ledgers.redeem(code, ben)).toMatchObject({ kind: 'joined', person: { ledger: ann.ledger } });
    expect((await again(ben)).ledger).toEqual(ann.ledger);
    expect(await unitOfWork.repositories.ledgers.members(ann.ledger.id)).toHaveLength(2);
  });

  it('changes nothing when it is used a second time', async () => {
    const [ann, ben] = [await someone(), await someone()];
    const code = await ledgers.invite(ann, { ledger: true });
    const first = await ledgers.redeem(code, ben);
    expect(await ledgers.redeem(code, ben)).toEqual(first);
    expect(await unitOfWork.repositories.ledgers.members(ann.ledger.id)).toHaveLength(2);
  });

  it('is for the first who opens it, and for nobody else', async () => {
    const [ann, ben, cleo] = [await someone(), await someone(), await someone()];
    const code = await ledgers.invite(ann, { ledger: true });
    const opened = await Promise.all([ledgers.open(code, ben), ledgers.open(code, cleo)]);
    expect(opened.filter((view) => view !== null)).toHaveLength(1);
    expect(await ledgers.isInvite(code)).toBe(false);
    expect(await ledgers.redeem(code, cleo)).toEqual({ kind: 'gone' });
  });

  it('is not used up by who made it', async () => {
    const ann = await someone();
    const code = await ledgers.invite(ann, { ledger: true });
    expect(await ledgers.open(code, ann)).toMatchObject({ isMember: true, inviter: null });
    expect(await ledgers.redeem(code, ann)).toMatchObject({ kind: 'joined' });
    expect(await ledgers.isInvite(code)).toBe(true);
  });

  it('can be used for 48 hours', async () => {
    const [ann, ben] = [await someone(), await someone()];
    const code = await ledgers.invite(ann, { ledger: true });
    now = new Date(now.getTime() + 48 * HOUR_MS);
    expect(await ledgers.isInvite(code)).toBe(false);
    expect(await ledgers.open(code, ben)).toBeNull();
    expect(await ledgers.redeem(code, ben)).toEqual({ kind: 'gone' });
  });

  it('is void once who made it has left', async () => {
    const [ann, ben] = [await someone(), await someone()];
    const guest = await guestOf(ann);
    const [unopened, opened] = [
      await ledgers.invite(guest, { ledger: true }),
      await ledgers.invite(guest, { ledger: true }),
    ];
    await ledgers.open(opened, ben);
    await ledgers.leave(guest);
    expect(await ledgers.isInvite(unopened)).toBe(false);
    expect(await ledgers.open(unopened, ben)).toBeNull();
    expect(await ledgers.redeem(opened, ben)).toEqual({ kind: 'gone' });
  });

  it('is nothing that could be guessed, or read in the database', async () => {
    const ann = await someone();
    const codes = await Promise.all(Array.from({ length: 20 }, () => ledgers.invite(ann, { ledger: true })));
    expect(new Set(codes).size).toBe(20);
    expect(await ledgers.isInvite('nonsense')).toBe(false);
    expect(await ledgers.open('', ann)).toBeNull();
  });
});

describe('an invitation to the bot alone', () => {
  it('leads to no ledger, and is for one person', async () => {
    const [ann, ben, cleo] = [await someone('Ann'), await someone(), await someone()];
    const code = await ledgers.invite(ann, { ledger: false });
    expect(await ledgers.open(code, ben)).toEqual({
      ...{ ledger: null, isMember: false, inviter: 'Ann' },
      inviterTelegramId: ann.user.telegramId,
    });
    expect(await ledgers.open(code, cleo)).toBeNull();
    expect(await ledgers.redeem(code, ben)).toEqual({ kind: 'gone' });
  });
});

describe("a person's ledgers", () => {
  it('are listed with the others who are in them', async () => {
    const ann = await someone('Ann');
    const guest = await guestOf(ann);
    const own = await ledgers.listFor(guest);
    expect(own.map(({ isPersonal, others }) => ({ isPersonal, others }))).toEqual([
      { isPersonal: false, others: ['Ann'] },
      { isPersonal: true, others: [] },
    ]);
    expect((await ledgers.listFor(ann))[0]).toMatchObject({ isPersonal: true, others: ['Guest'] });
    const nameless = await someone();
    await ledgers.redeem(await ledgers.invite(ann, { ledger: true }), nameless);
    expect((await ledgers.listFor(ann))[0]?.others).toEqual(['Guest', null]);
  });

  it('are switched between; another one is not', async () => {
    const ann = await someone();
    const guest = await guestOf(ann);
    const personal = (await ledgers.listFor(guest)).find(({ isPersonal }) => isPersonal)!.ledger;
    expect(await ledgers.switchTo(guest, personal.id)).toMatchObject({ ledger: personal });
    expect((await again(guest)).preference.activeLedgerId).toBe(personal.id);
    expect(await ledgers.switchTo(ann, personal.id)).toBeNull();
    expect(await ledgers.switchTo(ann, newId())).toBeNull();
  });
});

describe('leaving', () => {
  it('leads back to the own ledger', async () => {
    const ann = await someone();
    const guest = await guestOf(ann);
    const left = await ledgers.leave(guest);
    expect(left).toMatchObject({ kind: 'left', ledger: ann.ledger, person: { user: guest.user } });
    expect((await again(guest)).ledger.id).not.toBe(ann.ledger.id);
    expect(await ledgers.leave(guest, ann.ledger.id)).toEqual({ kind: 'stranger' });
  });

  it('leaves a person who is elsewhere where they are', async () => {
    const ann = await someone();
    const guest = await guestOf(ann);
    const personal = (await ledgers.listFor(guest)).find(({ isPersonal }) => isPersonal)!.ledger;
    const elsewhere = (await ledgers.switchTo(guest, personal.id))!;
    expect(await ledgers.leave(elsewhere, ann.ledger.id)).toMatchObject({ kind: 'left', person: elsewhere });
  });

  it('is refused of the own ledger, though others are in it', async () => {
    const ann = await someone();
    await guestOf(ann);
    expect(await ledgers.leave(ann)).toEqual({ kind: 'personal' });
  });

  it('is refused of a ledger that nobody else is in', async () => {
    const ann = await someone();
    const house = await unitOfWork.repositories.ledgers.add({
      name: 'House',
      baseCurrency: 'EUR',
      ownerId: ann.user.id,
    });
    expect(await ledgers.leave(ann, house.id)).toEqual({ kind: 'last' });
  });

  it('of an older ledger that a person has come to own is not refused as that of their own', async () => {
    const ann = await someone();
    const [ben, cleo] = [await guestOf(ann), await guestOf(ann)];
    await people.erase(ann);
    const members = await unitOfWork.repositories.ledgers.members(ann.ledger.id);
    expect(members[0]).toMatchObject({ userId: ben.user.id, role: 'owner' });
    expect(await ledgers.leave(ben, ann.ledger.id)).toMatchObject({ kind: 'left' });
    expect(await ledgers.leave(cleo, ann.ledger.id)).toEqual({ kind: 'last' });
  });

  it('is refused to someone who has no other ledger', async () => {
    const ann = await someone();
    const { users, ledgers: all, preferences } = unitOfWork.repositories;
    const user = await users.add({ telegramId: 999n });
    await all.addMember({ ledgerId: ann.ledger.id, userId: user.id, role: 'member' });
    const preference = await preferences.save({ ...ann.preference, userId: user.id });
    expect(await ledgers.leave({ user, preference, ledger: ann.ledger })).toEqual({ kind: 'personal' });
  });
});
