import type { CategoryKeywords } from './category-keywords.ts';

export const ENTERTAINMENT: CategoryKeywords = {
  brands: `steam, steamgames, steam purchase, valve steam, playstation, playstation network, psn, xbox, microsoft
    xbox, nintendo, nintendo eshop, epic games, epicgames, blizzard, battle net, ea games, electronic arts, ubisoft,
    riot games, roblox, fortnite, minecraft, gog com, humble bundle, twitch, amc theatres, amc theaters, amc, regal
    cinemas, regal, cinemark, cineplex, odeon, vue cinema, cineworld, pathe, gaumont, ugc cine, ugc, cinesa, yelmo,
    kinepolis, cinemaxx, cinestar, uci kino, uci cinemas, the space cinema, cinepolis, cinemex, kinoplex, кинотеатр,
    синема парк, каро, формула кино, imax, ticketmaster, eventbrite, stubhub, seatgeek, see tickets, live nation,
    livenation, axs tickets, vivid seats, eventim, fnac spectacles, billetreduc, entradas com, ticketone, sympla,
    ingresso com, ingresso, bookmyshow, book my show, fandango, яндекс афиша, кассир ру, kassir, понаминалу, fever
    events, disneyland, disney world, walt disney world, universal studios, six flags, legoland, europa park,
    seaworld, sea world, portaventura, port aventura, gardaland, busch gardens, cedar point, madame tussauds,
    topgolf, dave busters, dave and busters, chuck e cheese, main event, lucky strike, bowlero, amf bowling, top
    golf, pokerstars, bet365, draftkings, fanduel, betfair, ladbrokes, paddy power, bwin, betway, codere,
    lottomatica, sisal, pmu, fdj, фонбет, 1xbet, winline, столото, patreon, onlyfans, amc online, amc theatre, regal
    cinema, cinemark theatres, century theatres, landmark theatres, alamo drafthouse, harkins, marcus theatres,
    arclight, ipic, moviepass, fandango com, atom tickets, redbox, family video, tickets com, ticketfly, brown paper
    tickets, axs, goldstar, stubhub com, ticketweb, dice fm, skiddle, gigantic, viagogo, vividseats, gametime, mlb
    com, nba store, nfl shop, mlb tickets, giants tickets, seahawks, warriors, at t park, safeco field, centurylink
    field, madison square, staples center, oracle arena, chase center, red rocks, coachella, burning man, comic con,
    steam games, steampowered, steam powered, valve, wl steam, playstation store, sony playstation, xbox live, xbox
    game, nintendo ca, nintendo america, nintendo of, eshop, blizzard ent, blizzard entertainment, ea origin, origin
    com, leagueoflegends, supercell, king com, zynga, garena, pubg, pubg mobile, bgmi, genshin, mihoyo, hoyoverse,
    dream11, mpl, rummy, pokerbaazi, paytm movies, pvr, pvr cinemas, inox, cinepolis india, carnival cinemas,
    wonderla, imagica, smaaash, timezone, golden village, cathay cineplexes, shaw theatres, cathay, universal
    studios sg, sentosa, wild wild wet, zouk, klook, sistic, ticketek, event cinemas, hoyts, village cinemas,
    picturehouse, everyman cinema, curzon, showcase cinemas, empire cinemas, odeon cinema, national trust, english
    heritage, national lottery, camelot, ladbrokes coral, william hill, skybet, sky bet, paddypower, betfred,
    betvictor, 888, tombola, mecca bingo, gala bingo, hollywood bowl, tenpin, go ape, alton towers, merlin
    entertainments, merlin, thorpe park, chessington, warner bros studio, mk2, pathe gaumont, cgr, megarama, cinema
    pathe, les cinemas, gaumont pathe, futuroscope, puy du fou, parc asterix, disneyland paris, le louvre, louvre,
    versailles, orsay, pompidou, grevin, fnac spectacle, ticketmaster fr, ticketnet, digitick, weezevent, shotgun,
    yurplan, billetweb, see tickets fr, winamax, betclic, unibet, parions sport, bowling de, laser game, yelmo
    cines, filmax, balmes multicines, cinemes, renoir, mooby, ocine, tibidabo, pa resorts, isla magica, warner
    madrid, terra mitica, zoo barcelona, aquarium barcelona, cosmocaixa, camp nou, fc barcelona, real madrid,
    atrapalo, ticketea, entradium, taquilla com, loterias, loteria nacional, sportium, ticketmaster mx,
    superboletos, boletia, funticket, six flags mexico, xcaret, kidzania, caliente, melate, киномакс, kinomax,
    карофильм, karo film, каро фильм, formula kino, синема стар, cinema star, cinema park, мираж синема, мори
    синема, мягков, москва кино, пять звезд, люксор, алмаз синема, премьер зал, третьяковк*, эрмитаж, большой театр,
    мхат, крокус сити, vk fest, кассир, kassir ru, тикетлэнд, ticketland, qtickets, timepad, радарио, kinopoisk
    билеты, stoloto, fonbet, винлайн, мелбет, melbet, бетсити, betcity, лига ставок, стим, lesta, wargaming, world
    of tanks, mail ru games, my games, wildberries цифровой, москвариум, vdnh, вднх, парк горького, зоопарк, хлоп
    топ, zамания, остров мечты, кидзания, мастерславль, веревочный парк, jump park, showcase, kinepolis españa, cine
    colombia, cinemark brasil, nos cinemas, uci kinowelt, kinopolis, uci cinema, paytm insider, insider in, москино,
    киноафиша, tickpick, eb tickets, resident advisor, etix, universe tickets, tixr, fatsoma, shotgun tickets,
    helloasso billet, el corte ingles entradas, wegow, reservix, vivaticket, ticketline, bol ticketline, ingresse,
    tickets for fun, тикетленд, пономиналу, concert ru, таймпад, tkts, todaytix, tessitura, round1, pinstripes,
    punch bowl social, barcade, two bit circus, k1 speed, urban air, sky zone, altitude trampoline, bounce,
    breakout, the escape game, puttshack, ifly, andretti, pump it up, walt disney, wdw, universal orlando, cedar
    fair, hersheypark, knotts, kings island, great wolf, sea life, london eye, nigloland, walibi, parque warner,
    phantasialand, heide park, movie park, mirabilandia, leolandia, hopi hari, beto carrero, essel world, сочи парк,
    vail resorts, vail, epic pass, ikon pass, alterra, breckenridge, keystone resort, killington, loon mountain,
    sunday river, okemo, stratton, mount snow, mammoth mountain, palisades, snowbird, jackson hole, big sky, aspen
    skiing, whistler blackcomb, wachusett, epic games store, rockstar games, mojang, niantic, playrix, twitch
    interactive, kongregate, gaijin, green man gaming, g2a, kinguin, eneba, gamestop games, betmgm, caesars
    sportsbook, luckia, once lotería, lotto 24, westlotto, tipico, snai, santa casa jogos, placard, caixa loterias,
    loterica, betano, powerball, mass lottery, state lottery, mgm grand, bellagio, caesars palace casino, foxwoods,
    mohegan sun, encore boston, wynn, museum of, met museum, moma, guggenheim, smithsonian, musee d orsay, centre
    pompidou, prado, reina sofia, british museum, tate modern, natural history museum, третьяковская галерея,
    третьяковка, пушкинский музей, русский музей, мариинский, планетарий, океанариум, msg, barclays center, td
    garden, fenway, fenway park, yankee stadium, wrigley field, dodger stadium, wembley, o2 arena, accor arena,
    wizink center, nba tickets, nfl tickets, nhl tickets, golfnow, golf galaxy, strava events, ticketswap,
    peerspace, living social, airbnb experiences, masterworks karaoke, k box, smule, house of blues, gillette
    stadium, red sox, boston bruins, boston celtics, new england patriots, ny yankees, new york yankees, ny mets,
    chicago cubs, la dodgers, mlb tv, mlb shop tickets, nfl sunday ticket, jillians, new england aquarium, mfa
    boston, museum fine arts, recreation gov, stowe mountain, sugarloaf mountain, sugarbush resort, mad river glen,
    jay peak, bretton woods, waterville valley, cannon mountain, gunstock, attitash, wildcat mountain, cranmore,
    bolton valley, smugglers notch, burke mountain, pats peak, crotched mountain, nashoba valley ski, blue hills
    ski, jiminy peak, butternut, berkshire east, hunter mountain, windham mountain, gore mountain, whiteface,
    belleayre, camelback, blue mountain ski, copper mountain, winter park resort, steamboat ski, telluride ski,
    crested butte, arapahoe basin, loveland ski, eldora, park city mountain, deer valley, brighton resort, solitude
    resort, powder mountain, big sky resort, grand targhee, sun valley, schweitzer, crystal mountain, stevens pass,
    mt baker ski, snoqualmie, mt hood meadows, timberline lodge ski, mt bachelor, heavenly ski, northstar
    california, squaw valley, palisades tahoe, kirkwood, sierra at tahoe, june mountain, big bear, snow summit, mt
    baldy ski, taos ski, angel fire, mont tremblant, mont sainte anne, banff sunshine, lake louise ski, twitch bits,
    ticketland ru, ponominalu, радио тикет, окей билет, planetarii, spartan race, tough mudder, ironman, rock n roll
    marathon, active com, runsignup, race roster, fever up, theatre online, ticketac, cite des sciences, france
    billet, faunia, bioparc, oceanografic, loro park, siam park, caixaforum, museo del prado, thyssen, sagrada
    familia, alhambra, miniatur wunderland`,
  en: `cinema, movie, movies, movie ticket, movie tickets, movie theater, movie theatre, theatre, theater, film,
    films, concert, concerts, concert ticket, concert tickets, gig tickets, music festival, festival, opera, ballet,
    musical, broadway, comedy show, stand up, museum, gallery, exhibition, zoo, aquarium, amusement park, theme
    park, water park, waterpark, funfair, fair tickets, circus, bowling, arcade, escape room, laser tag, paintball,
    go kart, karting, mini golf, minigolf, golf, golf course, country club, tennis court, court hire, badminton
    court, football match, soccer game, baseball game, basketball game, hockey game, stadium, match tickets, game
    tickets, sports tickets, ticket to the game, event tickets, event ticket, night club, nightclub, clubbing,
    disco, karaoke, party, parties, video game, video games, videogame, gaming, in game, in app purchase, board
    game, board games, card game, puzzle, hobby, hobbies, casino, betting, bet, lottery, lotto, scratch card,
    gambling, poker, bingo, fishing, hunting, climbing gym, bouldering, trampoline, ice skating, skating rink, ski
    rental, dvd, blu ray, vinyl record, vinyl, comics, comic book, novel, entertainment, fun park, trivia night,
    paint night, billiards, snooker, pool hall, entrance fee museum, entry fee park, national park, botanical
    garden, photo booth, guitar, guitar strings, piano, movie night, movies with, movie with, movie popcorn, cinema
    tickets, cinema hall, cinemas, theaters, theatres, multiplex, drive in theater, film festival, film night, box
    office, ticket office, ticketing, event pass, concert pass, college fest, fun fair, fairground, amusement,
    amusements, theme parks, water slides, adventure park, trampoline park, play area, kids play, indoor playground,
    bounce house, laser, gaming zone, game zone, arcade games, arcades, lan party, gaming cafe, gaming subscription,
    game purchase, games purchase, pc game, mobile game, in game purchase, game credits, robux, v bucks, vbucks, uc
    purchase, diamonds game, dlc, game pass, battle pass, chess set, cards game, playing cards, rubiks cube,
    puzzles, drone, rc car, model kit, paint by numbers, sketching, photography, photo shoot, photoshoot, camera
    rental, dance floor, dance night, dj night, live music, music show, gig, gigs, jazz club, club entry, club
    cover, cover charge, entry fee, entry ticket, entrance fee, entrance ticket, admission, admissions, exhibit,
    expo ticket, planetarium, science center, science museum, art museum, art gallery, heritage site, monument
    ticket, fort entry, castle entry, national parks, state park, park entry, park pass, safari park, botanical
    gardens, petting zoo, horse riding, horse racing, race track, racetrack, speedway track, rodeo, golf club, golf
    links, driving range, tee time, mini putt, disc golf, batting cage, batting cages, bowling alley, ice rink,
    roller skating, skate park, skating, kayak rental, canoe, rafting, surfing, surf lesson, scuba, paragliding,
    skydiving, bungee, zip line, zipline, archery, shooting range, gun range, airsoft, turf booking, cricket turf,
    football turf, futsal, court booking, badminton, table tennis, squash court, cricket match, ipl ticket, match
    ticket, sports event, world cup, super bowl, fantasy football, fantasy sports, sports betting, sportsbook,
    casino chips, raffle, scratchcard, lucky draw, comedy club, improv, magic show, puppet show, circus tickets,
    opera tickets, symphony, philharmonic, orchestra, ballet tickets, playhouse, performing arts, amphitheatre,
    pavilion, stadium food, outing, outing with friends, hangout, hang out, hanging out, weekend fun, party with
    friends, birthday party, house party, bachelor party, hen party, picnic, bonfire, barbecue party, new year
    party, leisure, recreation, recreation center, rec center, parks and rec, community center, hobby shop, hobby
    store, musical instrument, ukulele, violin, art class hobby, painting set, crafts hobby, cinema ticket, film
    tickets, theatre tickets, play tickets, festival ticket, standup, show tickets, tickets for, museum ticket,
    museum entry, zoo tickets, historic site, monument entry, fair rides, carnival rides, haunted house, go karting,
    green fees, darts, dance club, rave, party tickets, roller rink, lift ticket, ski area, snowboard, snow tubing,
    sledding, rock climbing trip, kayaking, canoe rental, boat rental, paddle board, surf camp, diving, snorkel,
    fishing charter, fishing license, fishing trip, horseback, hot air balloon, game top up, uc pubg, free fire,
    console game, ps5 game, switch game, board game cafe, game night, lan cafe, cyber cafe games, internet cafe
    gaming, poker night, sports bet, lottery ticket, lotto ticket, fantasy league, photography session, art class
    fun, paint and sip, wine tasting, brewery tour, distillery tour, hobby class, band merch, vinyl record show,
    movie rental, rent movie, rented movie, itunes movie, streaming rental, pay per view, team outing, beach pass,
    pool day pass, day pass, season pass park, playground, indoor play, soft play, kids play area, comedy, ski
    passes, rock climbing, book club, painting class, paint class, sports game, carnival games, sailing, ballpark,
    fan club, riding stables`,
  es: `cine, entradas de cine, entradas cine, pelicula, teatro, concierto, conciertos, entradas concierto, entrada
    museo, museo, museos, exposicion, zoologico, acuario, parque de atracciones, parque tematico, parque acuatico,
    feria, circo, bolera, bolos, boliche, sala de escape, karts, partido de futbol, entradas futbol, estadio,
    discoteca, fiesta, fiestas, karaoke, antro, videojuego, videojuegos, juego de mesa, juegos, ocio,
    entretenimiento, casino, apuesta, apuestas, loteria, quiniela, bingo, pesca, padel, pista de padel, cancha,
    alquiler pista, golf, comic, vinilo, verbena, espectaculo, tablao, opera, festival, ludoteca, cines, multicines,
    boletos cine, boleto cine, entrada cine, palomitas, peliculas, obra de teatro, boletos concierto, boletos,
    entrada concierto, sala conciertos, festival musica, galeria arte, parque diversiones, atracciones, feria
    juegos, zoologic, acuarios, boleto museo, discotecas, sala fiestas, peda, salida con amigos, salida amigos,
    noche de fiesta, billar, gotcha, boliches, partido, boletos partido, entradas partido, futbol, renta cancha,
    cancha futbol, pista tenis, juego, videojoc, juego ps5, juego nintendo, juego mesa, euromillones, primitiva,
    once cupon, administracion loteria, apuestas deportivas, parque bolas, teatre, espectacles, salon de eventos,
    jardin fiestas, entradas teatro, entradas para, festival de musica, monologo, espectaculos, entrada futbol,
    recreativos, maquinitas, entrada discoteca, sala de fiestas, patinaje, pista de hielo, esqui, forfait esqui,
    alquiler esquis, clase de surf, buceo, excursion barco ocio, puenting, recarga juego, decimo loteria, bonoloto,
    rasca, tiempo libre, cumpleaños fiesta, animacion infantil, parque de bolas, alquiler pelicula`,
  fr: `cinema, cine, place de cinema, places de cinema, film, theatre, concert, place de concert, spectacle,
    spectacles, opera, musee, musees, exposition, expo, zoo, parc d attractions, parc d attraction, fete foraine,
    cirque, bowling, escape game, karting, match de foot, stade, boite de nuit, discotheque, soiree, fete, karaoke,
    jeu video, jeux video, jeu de societe, jeux de societe, loisir, loisirs, divertissement, casino, paris sportifs,
    loto, loterie, tiercé, peche, golf, escalade, patinoire, bande dessinee, vinyle, billetterie, festival,
    accrobranche, seance cine, multiplexe, places de concert, places concert, places theatre, festival billet, salle
    de concert, zenith, olympia, bataclan, theatre national, opera national, musee du, exposition billet, chateau,
    parc animalier, parc zoologique, parc de loisirs, parc aquatique, aire de jeux, base de loisirs, centre
    equestre, equitation, escape, bowlings, billard, discothque, club nuit, bar dansant, jeux, jeu ps5, jeux switch,
    jeu de cartes, casino jeux, casino barriere, partouche, francaise des jeux, grattage, tickets a gratter, squash,
    tennis, terrain, match, stade de, billetterie match, sortie entre amis, anniversaire sortie, place cine, places
    cine, place theatre, billet concert, pass festival, billet spectacle, humoriste, one man show, place match,
    billet match, entree musee, parc d'attractions, parc attraction, manege, maneges, boite, entree boite, luge,
    plongee, parapente, jeu switch, jeux a gratter, pari, sortie, sorties, sortie culturelle, activite, activites,
    anniversaire enfant, location film`,
  de: `kino, kinokarte, kinokarten, kinoticket, kinobesuch, film, theater, theaterkarten, konzert*, konzertkarten,
    oper, museum, museen, ausstellung, zoo, tierpark, freizeitpark, vergnugungspark, jahrmarkt, kirmes, zirkus,
    bowling, kegeln, escape room, kartbahn, fussballspiel, stadion, eintritt, eintrittskarte*, eintrittskarten,
    disko, disco, party, feier, karaoke, videospiel*, computerspiel*, brettspiel*, gesellschaftsspiel*, spiel,
    spiele, freizeit, unterhaltung, casino, spielothek, wette, wetten, lotto, lotterie, angeln, kletterhalle,
    boulderhalle, bouldern, eislaufen, minigolf, hobby, schallplatte, comics, festival, veranstaltung, tennisplatz,
    theaterkarte, konzert, konzertkarte, konzertticket, festivalticket, kabarett, eintrittskarte, karten fur,
    bundesliga ticket, museumseintritt, erlebnisbad, volksfest, oktoberfest, weihnachtsmarkt, club eintritt, feiern,
    lasertag, kletterpark, golfplatz, eishalle, liftkarte, skiverleih, rodeln, surfkurs, tauchen, kanu, kanuverleih,
    bootsverleih, reiten, reitstunde, videospiel, computerspiel, spiel ps5, lottoschein, rubbellos, sportwetten,
    spielhalle, ausflug zoo, kindergeburtstag feier, film leihen`,
  it: `cinema, biglietti cinema, biglietto cinema, film, teatro, concerto, concerti, biglietti concerto, opera lirica,
    museo, musei, mostra, zoo, acquario, parco divertimenti, luna park, circo, bowling, escape room, partita di
    calcio, partita, stadio, discoteca, festa, feste, serata, karaoke, videogioco, videogiochi, gioco da tavolo,
    giochi, gioco, svago, tempo libero, intrattenimento, divertimento, casino, scommessa, scommesse, lotteria,
    gratta e vinci, superenalotto, pesca, calcetto, campo da calcetto, campo da tennis, padel, golf, arrampicata,
    fumetti, fumetto, vinile, spettacolo, festival, sagra, ingresso museo, biglietti teatro, biglietto concerto,
    spettacoli, biglietto partita, biglietti partita, biglietto museo, mostre, parco acquatico, giostre, sala
    giochi, biliardo, ingresso discoteca, locale ingresso, pattinaggio, noleggio sci, immersione, canoa, maneggio,
    equitazione, gioco ps5, uscita serale, compleanno festa, noleggio film`,
  pt: `cinema, ingresso de cinema, filme, filmes, teatro, concerto, show, shows, ingressos, museu, museus, exposiçao,
    zoologico, aquario, parque de diversoes, parque aquatico, circo, boliche, sinuca, escape room, kart, jogo de
    futebol, estadio, balada, discoteca, festa, festas, karaoke, videojogo, videojogos, jogo, jogos, jogo de
    tabuleiro, lazer, entretenimento, diversao, cassino, casino, aposta, apostas, loteria, lotaria, mega sena,
    raspadinha, euromilhoes, pesca, futebol aluguel campo, quadra, padel, golfe, escalada, quadrinhos, vinil,
    espetaculo, festival, bilhete cinema, ingresso cinema, ingressos cinema, ingresso teatro, peca de teatro,
    ingresso show, ingressos show, bilhetes concerto, festival ingresso, ingresso jogo, bilhete jogo, jardim
    zoologico, oceanario, fliperama, bilhar, boate, entrada balada, patinacao, aula de surf, mergulho, caiaque,
    passeio a cavalo, jogo ps5, jogo online, totoloto, passeio, festa infantil, buffet infantil, locacao filme`,
  ru: `кино, кинотеатр*, билет в кино, билеты в кино, фильм*, театр*, концерт*, билет на концерт, билеты на концерт,
    опера, оперу, балет*, музе*, выставк*, зоопарк*, океанариум*, дельфинари*, аттракцион*, парк развлечен*,
    аквапарк*, цирк*, боулинг*, бильярд*, квест*, картинг*, пейнтбол*, футбольн* матч*, футбол, хоккей, матч*,
    стадион*, клуб, ночной клуб, дискотек*, вечеринк*, тусовк*, караоке, видеоигр*, игра, игры, игр, настолк*,
    настольн* игр*, развлечен*, досуг, хобби, казино, ставк*, лотере*, рыбалк*, охот*, каток, коньки прокат,
    скалодром*, батут*, комикс*, пластинк*, фестивал*, билет* на матч, праздник*, отдых*, стендап*, спектакл*, тир,
    кинозал*, кинопарк*, синема, театральн*, филармони*, концертн* зал*, концертный, дк, дом культуры, дворец
    спорта, дворец культуры, музей, галере*, экскурсия музей, парк культуры, парк аттракционов, развлекательн*,
    развлекательный центр, детский центр, детск* игров*, игровая, игровой, игровая комната, игровой клуб,
    компьютерный клуб, киберспорт*, антикафе, квеструм, лазертаг, боулинг клуб, бильярд клуб, гольф, теннис, корт,
    ледов* арен*, ледовый, арена, конный клуб, верхов* езд*, стрелков*, страйкбол*, дайвинг, рыболов*, охотничий
    клуб, лотерея, букмекер*, билеты, билет, афиша, праздник, аниматор*, фотостуди*, фотосесси*, настолки, комиксы,
    кинотеатре, фильм, театр, театре, билеты в театр, спектакль, балет, мюзикл, концерт, концерте, фестиваль,
    стендап, стенд ап, цирк, представление, мероприятие, билеты на матч, футбол билеты, хоккей билеты, стадион,
    музее, билет в музей, выставка, галерея, аквапарк, аттракционы, луна парк, карусели, батуты, батутный центр,
    детская комната, игровые автоматы, боулинг, бильярд, дискотека, вечеринка, тусовка, квест, квесты, квест
    комната, картинг, пейнтбол, страйкбол, скалодром, лыжи прокат, скипасс, горнолыжный, тюбинг, серфинг, вейк, сап,
    сапборд, лошади, верховая езда, прокат лодки, рыбалка, охота, тайм кафе, киберклуб, донат в игру, steam
    пополнение, лотерейный билет, лото, ставки, ставка на спорт, развлечение, развлечения, отдых, день рождения
    праздник, аниматор, аниматоры, kinoteatr, teatr, teatralnaya kassa, muzey, muzei, klub, bouling, bilyard, kvest,
    tsirk, zoopark, akvapark, attraktsiony, razvlecheniya, banya, katok, плейстейшн, стим пополнение`,
  hints: `game, games, ticket, tickets, entradas, entrada, eintritt, билет*, show, club, play, book, books, libro, libri,
    livre, livres, livro, buch, bucher, книг*, magazine, music, musica, musik, musique, музык*, park, parque, parc,
    парк*, event, events, evento, pool, arena, stage, sport, сабскрипш, toys, season pass, membership, fun, kids,
    photo, фото, night out, tobacco, cigar, hookah, shisha, theatre co, sports club, playland, park district, fair,
    studio, tix, productions, клуб*, арт, шоу, игр*, alta, groupon, ski, ski pass, ski lift, lift pass, gems, ppv,
    nps, forfait, surf, kayak, forfait ski, location ski, vod, galerie, therme, skipass, sci, terme, galeria, ски
    пасс, баня, сауна, бани, sauna, clubs, billets, studios, art, arts, fine arts, cultural, culture, cultura,
    center for the arts, fest, player, lanes, yacht, marina, parks, adventure, historic, palace, castle, dance,
    coliseum, peacock, mountain`,
};
