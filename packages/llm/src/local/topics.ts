/**
 * Names that people give to categories of their own, and what belongs there: comma-separated, in any case and number,
 * with or without diacritics. A category is of a topic when its name has one of the topic's names.
 */
export const TOPICS: readonly { readonly names: string; readonly words: string }[] = [
  {
    names: 'pet, pets, dog, cat, animals, mascotas, animaux, haustiere, animali, питомцы, животные, кот, собака',
    words: `pet, dog, cat, puppy, kitten, vet, veterinary, veterinarian, animal, hamster, aquarium, leash, kibble, petco,
      petsmart, zooplus, fressnapf, chewy, mascota, perro, gato, veterinario, veterinaria, pienso, chien, chat,
      croquettes, animalerie, veterinaire, hund, katze, tierarzt, tierbedarf, hundefutter, katzenfutter, katzenstreu,
      cane, gatto, crocchette, cachorro, raçao, собака, собаке, кот, коту, кошка, кошке, ветеринар, ветклиника, зоомагазин`,
  },
  {
    names:
      'kid, kids, child, children, baby, family, niños, hijos, bebe, enfants, kinder, bambini, filhos, дети, ребенок',
    words: `kid, kids, child, children, baby, toy, toys, diapers, nappies, stroller, pram, formula, daycare, kindergarten,
      nursery, babysitter, nanny, playground, lego, niño, niños, bebe, juguete, juguetes, pañales, guarderia, enfant,
      jouet, jouets, couches, creche, nounou, poussette, kind, kinder, spielzeug, windeln, kita, kinderwagen, bambino,
      giocattolo, giocattoli, pannolini, asilo, criança, brinquedo, fraldas, ребенок, детям, детский, игрушки, подгузники,
      памперсы, садик, няня`,
  },
  {
    names: 'coffee, cafe, caffeine, cafes, kaffee, caffe, кофе, кофейни',
    words: `coffee, cafe, espresso, cappuccino, latte, americano, macchiato, mocha, flat white, starbucks, costa, nero,
      dunkin, tim hortons, barista, coffeehouse, roastery, cortado, kaffee, milchkaffee, caffe, cafezinho, кофе, капучино,
      латте, кофейня, раф`,
  },
  {
    names: 'car, auto, vehicle, coche, carro, voiture, macchina, машина, авто',
    words: `car, auto, petrol, fuel, gasoline, diesel, parking, mechanic, tyre, tyres, tire, tires, oil change, car wash,
      toll, garage, gasolina, taller, neumaticos, peaje, aparcamiento, essence, garagiste, pneu, pneus, peage, benzin,
      tanken, tankstelle, werkstatt, reifen, parkhaus, benzina, meccanico, gomme, parcheggio, pedaggio, oficina, бензин,
      заправка, шиномонтаж, автомойка, парковка, осаго`,
  },
  {
    names: 'alcohol, drinks, bars, nightlife, party, alcol, fiesta, алкоголь, бары',
    words: `beer, beers, wine, whisky, whiskey, vodka, gin, rum, cocktail, cocktails, pub, bar, liquor, brewery, club,
      nightclub, cerveza, cervezas, vino, copas, biere, bieres, vin, bier, wein, birra, birre, cerveja, vinho, пиво, вино,
      водка, бар, паб, коктейли`,
  },
  {
    names: 'sport, sports, fitness, gym, workout, deporte, sporty, спорт, фитнес',
    words: `gym, fitness, yoga, pilates, crossfit, swimming, tennis, football, running, bike, ski, climbing, trainer,
      protein, decathlon, gimnasio, piscina, padel, natacion, salle de sport, natation, fitnessstudio, schwimmbad, palestra,
      piscina, academia, спортзал, фитнес, бассейн, тренер, йога, абонемент`,
  },
  {
    names: 'book, books, reading, libros, livres, bücher, libri, livros, книги',
    words: `book, books, novel, bookstore, bookshop, kindle, ebook, comic, audiobook, libro, libros, libreria, livre, livres,
      librairie, buch, bucher, buchhandlung, libri, livro, livros, livraria, книга, книги, книжный`,
  },
  {
    names: 'game, games, gaming, juegos, jeux, spiele, giochi, jogos, игры',
    words: `game, games, steam, playstation, xbox, nintendo, board game, puzzle, juego, videojuego, jeu, jeux video, spiel,
      videospiel, gioco, videogioco, jogo, игра, игры, настолка`,
  },
  {
    names: 'garden, plants, gardening, jardin, garten, giardino, jardim, сад, дача',
    words: `garden, plants, plant, seeds, soil, fertilizer, lawn, mower, nursery plants, garden centre, jardin, plantas,
      jardineria, plantes, terreau, tondeuse, pflanzen, erde, gartencenter, piante, vivaio, растения, рассада, саженцы,
      удобрения`,
  },
  {
    names: 'smoking, tobacco, cigarettes, tabaco, tabac, rauchen, fumo, сигареты, курение',
    words: `cigarettes, cigarette, tobacco, vape, cigar, lighter, cigarrillos, tabaco, tabac, zigaretten, tabak, sigarette,
      cigarros, сигареты, табак, вейп, стики`,
  },
  {
    names: 'clothes, clothing, fashion, ropa, vetements, kleidung, vestiti, roupas, одежда',
    words: `shirt, trousers, jeans, dress, shoes, sneakers, jacket, coat, socks, skirt, sweater, zara, uniqlo, primark,
      camisa, pantalon, zapatos, vestido, chaqueta, chemise, robe, chaussures, veste, hemd, hose, schuhe, kleid, jacke,
      scarpe, camicia, giacca, sapatos, calça, рубашка, джинсы, обувь, куртка, платье, кроссовки`,
  },
  {
    names: 'phone, mobile, telephone, movil, telefono, handy, связь, телефон',
    words: `phone, mobile, sim, esim, top up, recharge, prepaid, roaming, data plan, vodafone, t mobile, verizon, movil,
      recarga, forfait mobile, handyrechnung, guthaben, ricarica, telemovel, celular, телефон, симка, мтс, билайн, мегафон`,
  },
  {
    names: 'work, office, business, trabajo, travail, arbeit, lavoro, trabalho, работа',
    words: `office, printer, paper, stationery, coworking, software, business trip, client, laptop, conference, oficina,
      papeleria, bureau, fournitures, buro, schreibwaren, ufficio, cartoleria, escritorio, офис, канцтовары, коворкинг`,
  },
  {
    names: 'fast food, takeaway, delivery, eating out, restaurants, comida rapida, livraison, lieferdienst, доставка',
    words: `burger, pizza, kebab, mcdonalds, kfc, subway, takeaway, delivery, deliveroo, uber eats, just eat, restaurant,
      glovo, lieferando, hamburguesa, livraison, lieferdienst, доставка еды, бургер, пицца, ресторан`,
  },
];
