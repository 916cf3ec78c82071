import type { CategoryKeywords } from './category-keywords.ts';

export const GIFTS_AND_DONATIONS: CategoryKeywords = {
  brands: `red cross, unicef, oxfam, save the children, amnesty international, greenpeace, wwf, world wildlife,
    doctors without borders, medecins sans frontieres, médicos sin fronteras, salvation army, goodwill donation,
    habitat for humanity, st jude, st judes, gofundme, go fund me, justgiving, just giving, globalgiving, donorbox,
    betterplace, kickstarter donation, caritas, croix rouge, croce rossa, cruz roja, cruz vermelha, rotes kreuz,
    brot fur die welt, misereor, secours populaire, restos du coeur, emmaus, emergency ong, telethon, wikimedia,
    wikipedia, feeding america, united way, aspca, humane society, rspca, cancer research, british heart, macmillan
    cancer, planned parenthood, aclu, actblue, winred, подари жизнь, русфонд, предание, interflora, fleurop, ftd, 1
    800 flowers, 1800flowers, teleflora, proflowers, bloom wild, hallmark, moonpig, card factory, edible
    arrangements, red letter days, smartbox, ferns n petals, ftd com, bouqs, urbanstems, bloom and wild, hallmark
    cards, papyrus, american greetings, shutterfly gift, funky pigeon, clintons, things remembered, harry david,
    american red cross, unicef usa, world vision, msf, wikimedia foundation, kickstarter, indiegogo, donorschoose,
    charity water, make a wish, peta, sierra club, nature conservancy, amnesty, hrw, care international, compassion
    international, compassion intl, susan g komen, american cancer, american heart, march of dimes, easter seals,
    ymca donation, cancer research uk, macmillan, rnli, nspcc, comic relief, children in need, british red cross,
    dogs trust, salvationarmy, give india, giveindia, milaap, cry india, akshaya patra, smile foundation, giving sg,
    secours catholique, les restos du coeur, fondation abbe pierre, abbe pierre, emmaus don, afm telethon, apprentis
    d auteuil, ligue contre le cancer, handicap international, action contre la faim, leetchi, helloasso, ulule,
    kisskissbankbank, tipeee, lepotcommun, aquarelle, monceau fleurs, au nom de la rose, florajet, manos unidas,
    intermon, intermon oxfam, aldeas infantiles, ayuda en accion, medicos sin fronteras, medicos del mundo, acnur,
    open arms, proactiva, teaming, verkami, goteo, teleton, podari zhizn, rusfond, вера фонд, фонд вера, нужна
    помощь, дом с маяком, старость в радость, ночлежка, красный крест, тинькофф благотвор*, planeta ru, планета ру,
    flowwow, флаувау, цветы ру, amf, роза хутор цветы, цветов ру, мегацвет, mega flowers, givebutter, classy org,
    network for good, benevity, kiva, act blue, change org, patreon donation, ko fi, buy me a coffee, le pot commun,
    ketto, impactguru, линия жизни, тинькофф благотворительность, unhcr, arzte ohne grenzen, amnistia, audubon
    society, best friends animal, spca, pdsa, battersea dogs, cats protection, shelter charity, crisis uk,
    barnardos, naacp, splc, internet archive, mozilla foundation, eff org, npr donation, wbur, pbs donation, kqed,
    wnyc, institut curie, aktion mensch, sos kinderdorf, deutsche krebshilfe, welthungerhilfe, emergency onlus,
    airc, lega del filo d oro, telethon it, banco alimentar, cais, the bouqs, from you flowers, farmgirl flowers,
    venus et fleur, edible arr, harry and david, shutterfly, snapfish, mixbook, chatbooks, cardstore, minted,
    clintons cards, serenata flowers, happy fleurs, euroflorist, blume2000, blume ideal, valentins, colvin, the
    colvin co, interflora es, floraqueen, giuliana flores, fnp, igp gifts, winni, floweraura, цветочный ряд, amf
    flowers, azalianow, азалия, мосцветторг, wonderbox, la vida es bella, aladinia, mydays, jochen schweizer,
    buyagift, virgin experience, smart box, giftcards com, gyft, raise gift, prezzee, partycity, oriental trading,
    partydeco, confetti shop, wgbh, susan komen, komen, help for heroes, age uk, marie curie, mind charity,
    samaritans, guide dogs, woodland trust, national trust donation, jimmy fund, dana farber jimmy, pan mass
    challenge, pmc ride, boys and girls club, big brothers big sisters, big brother big sister, boy scouts, girl
    scouts, rotary club, lions club, knights of columbus, elks lodge, american legion, wounded warrior, mspca,
    animal rescue league, trustees of reservations, appalachian mountain club, trout unlimited, ducks unlimited,
    environmental defense, nrdc, earthjustice, southern poverty, human rights campaign, hrc, lambda legal, human
    rights watch, partners in health, direct relief, mercy corps, samaritans purse, heifer international, oxfam
    america, care org, international rescue, episcopal, presbyterian, methodist, lutheran, baptist, unitarian,
    catholic charities, archdiocese, st vincent de paul, jewish federation, islamic relief, zakat foundation,
    iskcon, siddhivinayak, tirupati devasthanam, shirdi sai, goonj, helpage, эдельвейс цветы, colvin flores,
    bebloom, le jardin des fleurs, bloomon, shari s berries, vermont teddy bear, spencer gifts, wrapping paper,
    uncommon goods, carlton cards`,
  en: `gift, gifts, gift card, giftcard, present for, presents, birthday present, birthday gift, wedding gift,
    wedding present, christmas gift, christmas gifts, christmas present, christmas presents, xmas gifts, anniversary
    gift, baby shower, baby shower gift, housewarming, gift for mom, gift wrap, gift wrapping, wrapping paper,
    greeting card, greeting cards, birthday card, flowers for, florist, bouquet, flowers, roses, donation,
    donations, donate, donated, charity, charitable, fundraiser, fundraising, nonprofit, non profit, ngo, tithe,
    tithes, offering church, church, church offering, mosque, temple donation, synagogue, parish, ministry,
    ministries, zakat, sadaqah, alms, crowdfunding, foundation donation, sponsorship child, sponsor a child, relief
    fund, food bank, animal shelter, wedding envelope, memorial fund, secret santa, valentines gift, gift for, gifts
    for, presents for, birthday gift for, birthday gifts, housewarming gift, farewell gift, graduation gift, rakhi
    gift, diwali gift, diwali gifts, xmas gift, xmas presents, holiday gifts, teacher gift, return gift, return
    gifts, party favor, gift box, gift hamper, hamper, gift basket, gift shop gift, gift voucher, gift certificate,
    gift cards, egift, flower shop, flower bouquet, flowers delivery, floral, florists, floral design, wreath,
    valentine, valentines day, valentines, mothers day, mother s day, fathers day, father s day, cards and gifts,
    balloons, charity donation, donation to, donated to, donate to, temple, temple offering, mandir, gurudwara,
    gurdwara, masjid, mosque donation, church donation, church tithe, cathedral, baptist, lutheran, methodist,
    presbyterian, catholic church, catholic charities, diocese, chapel, bible, ministries intl, missionary,
    christian fellowship, fellowship, islamic center, synagogue donation, pooja, puja, puja items, blood drive, ngo
    donation, orphanage, old age home, homeless, beggar, begging, flood relief, disaster relief, pm cares,
    crowdfunding campaign, fundraise, fundraiser event, sponsorship, charity event, charity run, gave to, money
    gift, cash gift, money to parents, money to mom, sent money home, family support, help friend, shagun, eidi, red
    packet, red envelope, hongbao, ang bao, wedding cash, bridal shower, xmas present, valentine gift, mothers day
    gift, cards for, flower market, flower delivery, garland, rakhi, raksha bandhan, bhaubeej, bhai dooj, aaher,
    aher, money for mom, money to dad, gave to mom, gave to dad, gave mummy, sent to mom, sent home, gave to
    brother, gave to sister, allowance for kids, offering, offertory, missions, sadaka, dakshina, prasad, hundi,
    seva, political donation, campaign contribution, funeral flowers, animal rescue, animal shelter donation,
    rakshabandhan, shagun envelope, birthday cake gift, diwali bonus, pooja samagri, mandir donation, ganpati
    vargani, ganpati donation, vargani, chanda, bhandara, collection plate, baksheesh, tip for watchman, watchman
    diwali, farewell contribution, contribution for gift, stocking stuffers`,
  es: `regalo, regalos, regalo de cumpleaños, regalo boda, regalo de boda, regalo de navidad, regalos de navidad, reyes
    magos regalos, tarjeta regalo, obsequio, floristeria, floreria, flores, ramo de flores, ramo, donacion,
    donaciones, donativo, donar, caridad, beneficencia, ong, iglesia, limosna, diezmo, ofrenda, colecta, amigo
    invisible, fundacion, aguinaldo, apadrinar, regalo cumple, regalo cumpleaños, regalo mama, regalo papa, regalo
    novia, regalo novio, regalo amigo, regalo amiga, regalo navidad, regalos navidad, regalo dia madre, regalo dia
    padre, dia de las madres, dia del padre, intercambio, flors, ram de flors, regals, donatiu, donacio, iglesia
    ofrenda, apoyo familia, ayuda familia, dinero a mama, limosnas, boda, bautizo, comunion, globos, vale regalo,
    dia reyes, regalo para, regalo de, regalo reyes, reyes magos, detalle para, cheque regalo, papel de regalo,
    lista de boda, sobre boda, flores para, rosas, cesta de navidad, propina abuela, dinero para mama, dinero a mi
    madre, donativos, parroquia, apadrinamiento, tarjeta de felicitacion`,
  fr: `cadeau, cadeaux, cadeau d anniversaire, cadeau anniversaire, cadeau de mariage, cadeau de noel, cadeaux de noel,
    carte cadeau, fleuriste, fleurs, bouquet, bouquet de fleurs, dons, donation, charite, association caritative,
    ong, eglise, quete, cagnotte, parrainage enfant, pot de depart, etrennes, carte d anniversaire, cadeau pour,
    cadeaux pour, cadeau maman, cadeau papa, cadeau naissance, cadeau fete, fete des meres, fete des peres, saint
    valentin, cadeaux noel, bouquets, fleur, carterie, carte postale, cartes de voeux, faire part, association,
    associations, fondation, dons associations, don association, denier, denier du culte, paroisse, temple don,
    mosquee, cagnotte anniversaire, mariage, bapteme, pot depart, parrainage, ballons, chocolats cadeau, cadeau
    mariage, pot commun, cheque cadeau, coffret cadeau, papier cadeau, carte anniversaire, aide famille, don a,
    association don, caritatif, collecte`,
  de: `geschenk, geschenke, *geschenk, *geschenke, geburtstagsgeschenk, hochzeitsgeschenk, weihnachtsgeschenke,
    geschenkkarte, geschenkgutschein, gutschein, geschenkpapier, grusskarte, geburtstagskarte, blumen, blumenladen,
    blumenstrauss, florist, spende, spenden, *spende, gespendet, hilfsorganisation, wohltatigkeit, kirche, kollekte,
    patenschaft, wichtelgeschenk, wichteln, abschiedsgeschenk, tierheim, geschenk fur, weihnachtsgeschenk,
    geldgeschenk, mitbringsel, strauss, rosen, muttertag, spende an, stiftung, tierheim spende, gluckwunschkarte,
    adventskalender`,
  it: `regalo, regali, regalo di compleanno, regalo compleanno, regalo di nozze, regalo di natale, regali di natale,
    buono regalo, carta regalo, fioraio, fiori, mazzo di fiori, bomboniere, donazione, donazioni, beneficenza,
    offerta chiesa, chiesa, elemosina, onlus, colletta, adozione a distanza, biglietto di auguri, 5 per mille,
    raccolta fondi, regalo per, regalo natale, regalo matrimonio, busta matrimonio, lista nozze, biglietto auguri,
    carta da regalo, fiorista, bomboniera, mancetta, parrocchia`,
  pt: `presente, presentes, prenda, prendas, presente de aniversario, prenda de anos, presente de casamento, presente
    de natal, presentes de natal, cartao presente, vale presente, lembrancinha, amigo secreto, amigo oculto,
    florista, floricultura, flores, buque, doaçao, doaçoes, donativo, caridade, instituiçao de caridade, ong,
    igreja, dizimo, oferta igreja, esmola, vaquinha, arrecadaçao, presente para, prenda de natal, presente
    casamento, papel de presente, lembranca, ajuda familia, dinheiro para mae, paroquia, apadrinhamento`,
  ru: `подар*, подарочн* карт*, подарочн* сертификат*, сертификат подарочн*, открытк*, цвет*, букет*, розы,
    флорист*, пожертвован*, пожертвовал*, благотворител*, помощь детям, милостын*, храм*, церков*, церковь, мечет*,
    фонд помощи, сбор средств, донат*, на свадьбу, на день рождения, скинул*сь на, складчин*, на юбилей, приют для
    животн*, приют, подарок, подарки, подарок на, подарочн*, сувенирн*, цветы, цветочн*, цветочный, магазин цветов,
    салон цветов, букеты, букет, флора, флорист, шары, воздушн* шар*, праздничн*, открытки, конверт*, донат, донаты,
    пожертвование, благотворительный фонд, благотворительность, фонд, храм, собор, монастыр*, приход, свечи храм,
    мечеть, милостыня, помощь приют*, на лечение, поддержка фонд*, юбилей, свадьб*, день рожден*, новый год подарк*,
    8 марта, 23 феврал*, cvety, podarki, tsvety, hram, подарка, подарков, подарок для, подарок на день рождения,
    подарок на др, подарок другу, подарок подруге, подарок жене, подарок мужу, подарок ребенку, подарок на свадьбу,
    подарок на новый год, новогодние подарки, на подарок, скинулись на подарок, сбор на подарок, подарочный
    сертификат, подарочная карта, подарочная упаковка, открытка, цветочный магазин, цветов, тюльпаны, шарики,
    воздушные шары, сюрприз, маме на, родителям, помощь родителям, бабушке, благотворительный, пожертвования,
    пожертвовал, свечи в храме, монастырь, приют для животных, краудфандинг, podarok, tsvetochnyy, tsvetochnyi,
    buket, bukety, rozy, blagotvoritelnost, fond, khram, tserkov, monastyr, подарки сувениры`,
  hints: `birthday, wedding, christmas, xmas, navidad, noel, weihnachten, natale, natal, новый год, новогодн*, party
    favors, cumpleaños, anniversaire, geburtstag, compleanno, aniversario, день рождения, др, charity shop,
    goodwill, fund, foundation, for mom, for mum, for dad, for my wife, for my husband, жене, мужу, маме, друзьям,
    para mama, pour maman, fur mama, card, sponsor, hospice, mission, relief, humanitarian, помощь, flower, cards,
    trust, society, hope, faith, grace, saint, holy, бук*, благо*, blue cross, archies, party city, present, pocket
    money, argent de poche, don, taschengeld, kirchensteuer, rose, paghetta, mesada, instituicao, карманные деньги,
    florals, bloom, blooms, blossom, petals, greetings, charities, fdn, rescue, alliance, community fund, friends
    of, pta, booster club, rotary, lions club, kiwanis, scouts, boy scouts, girl scouts, congregation, org`,
};
