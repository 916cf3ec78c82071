import type { CategoryKeywords } from './category-keywords.ts';

export const PERSONAL_CARE: CategoryKeywords = {
  brands: `sephora, ulta, ulta beauty, douglas parfumerie, marionnaud, nocibe, yves rocher, l occitane, loccitane,
    lush, the body shop, body shop, bath body works, bath and body, kiehls, mac cosmetics, clinique, estee lauder,
    lancome, l oreal, loreal, nivea, rituals, nyx, glossier, fenty, sally beauty, great clips, supercuts, sport
    clips, sportclips, hair cuttery, fantastic sams, regis salon, toni guy, toni and guy, franck provost, jean louis
    david, dessange, klier, massage envy, european wax, european wax center, drybar, dm drogerie, dm drogeriemarkt,
    dm markt, rossmann, muller drogerie, budni, superdrug, savers health, primor, druni, perfumerias, arenal
    perfumeria, acqua sapone, tigota, kiko milano, kiko, bottega verde, erbolario, natura cosmeticos, o boticario,
    boticario, avon, sephora brasil, nykaa, purplle, летуаль, л этуаль, рив гош, золотое яблоко, подружка, магнит
    косметик, улыбка радуги, oriflame, орифлейм, mary kay, мэри кэй, gillette, dollar shave club, harrys, treatwell,
    fresha, booksy, planity, wella, parfumerie douglas, super cuts, greatclips, cost cutters, floyds barber, ulta
    com, sephora usa, sephora com, bath and body works, bath body, aveda, aesop, benefit cosmetics, dollar shave,
    harry s razor, hand and stone, burke williams, waxing the city, dry bar, palm beach tan, sunless, rush hair,
    supercuts uk, urban company salon, vagaro, styleseat, nykaa beauty, lakme, lakme salon, naturals salon, jawed
    habib, looks salon, enrich salon, green trends, bodycraft, vlcc, body craft, innisfree, etude house, sasa, sa
    sa, beauty language, kimage, qb house, ec house, jean yip, adopt parfums, nickel institut, body minute,
    bodyminute, esthetic center, camille albane, saint algue, tchip, shampoo coiffure, jean claude biguine,
    mademoiselle, dermo, citadium, arenal perfumerias, douglas, julia perfumeria, bodybell, equivalenza, llongueras,
    marco aldany, peluquerias low cost, no vello, centros unico, centros ideal, hedonai, natura brasil, jafra,
    dermalogica, bissu, l etoile, лэтуаль, letual, иль де ботэ, rive gauche, goldapple, gold apple, podrugka, магнит
    косметика, фаберлик, faberlic, эйвон, topgun, top gun, олдбой, oldboy, чоп чоп, chop chop, бородач, цирюльник,
    лена ленина, пальчики, 4 руки, подружка косметик*, лабиринт красоты, лаш, botavikos, диана химчистка, floyds
    barbershop, if parfumerie, perfumerias if, clarel, sabon, bobbi brown, il makiage, colourpop, morphe, elf
    cosmetics, deciem, the ordinary, cerave, paulas choice, curology, function of beauty, billie razor, manscaped,
    native deodorant, olaplex, paul mitchell, hand stone, elements massage, soothe, zeel, elaya, ideal image, laser
    away, laserawy, planet beach, sun tan city, hollywood tan, headmasters, boots uk, the perfume shop, fragrance
    shop, squire barber, fabio salsa, jacques dessange, yves rocher institut, mueller, budnikowsky, essanelle, super
    cut, acqua e sapone, risparmio casa, limoni, jean louis david it, natura, quem disse berenice, sephora br,
    perfumes e companhia, well s, kaya clinic, forest essentials, kama ayurveda, mamaearth, wow skin, beardo, bombay
    shaving, ustraa, rivegauche, podruzhka, ulybka radugi, ile de beaute, новэкс, оптима косметика, топган, boy cut,
    чио чио, расческа, мосцирюльник, цирюльникъ, laser love, подружки лазер, dolce vita laser, подиум, washmen,
    rinse laundry, zips cleaners, tide cleaners, 5asec, 5 a sec, pressto, laundryheap, лисичка химчистка, контраст
    химчистка, uclean, tumbledry, pick my laundry, floyds 99, bluemercury, garnier, ponds, parachute oil, fair and
    lovely, glow and lovely, dettol soap, lux soap, lifebuoy, dove soap, pears soap, cinthol, medimix, hamam,
    santoor, himalaya face wash, clean and clear, neutrogena, cetaphil, vaseline, boroline, boroplus, nivea cream,
    maybelline, colgate, pepsodent, sensodyne, oral b, dabur red, head and shoulders, pantene, sunsilk, clinic plus,
    tresemme, indulekha, dabur amla, bajaj almond, navratna oil, set wet, gatsby, axe deo, fogg, wild stone, old
    spice, veet, whisper, stayfree, golden apple beauty, zolotoe yabloko, adopt parfum, aroma zone, une heure pour
    soi, passion beaute, beauty success, tchip coiffure, coiff and co, vog coiffure, diminut prix, cebado, rizos
    peluqueria, oh my cut, no mas vello, d uñas, nails factory, marvimundo, aromas perfumeria, perfumerias avenida,
    paco perfumerias, essence cosmetics, klier friseur, supercut friseur, unisex friseur, cut and color friseur,
    müller drogerie, nailpro, truefitt hill, saks hair, mane street, dermalogica spa, woodhouse spa, massage green,
    massage heights, the nail bar, regal nails, da vi nails, hair club, ouidad, blo blow dry, benefit brow, amazing
    lash, deka lash`,
  en: `haircut, hair cut, hairdresser, hair salon, hair stylist, hairstylist, hair color, hair colour, hair dye,
    hair, barber, barbershop, barber shop, beauty, beauty salon, salon, nail salon, nails, manicure, pedicure, gel
    nails, eyebrows, eyebrow threading, threading, lashes, eyelash, waxing, facial, massage, massages, spa, spa day,
    sauna, tanning, tattoo, piercing, cosmetics, cosmetic, makeup, make up, lipstick, mascara, foundation makeup,
    nail polish, perfume, fragrance, cologne, skincare, skin care, moisturizer, face cream, hand cream, body lotion,
    lotion, sunscreen, sunblock, shampoo, conditioner, hair gel, shower gel, soap, body wash, deodorant, toothpaste,
    toothbrush, mouthwash, dental floss, razor, razors, razor blades, shaving, shaving cream, shaver, tampons,
    sanitary pads, cotton pads, toiletries, personal care, grooming, dog grooming, dog groomer, laundry, laundromat,
    dry cleaning, dry cleaner, dry cleaners, cleaners, laundrette, hair removal, laser hair removal, botox, hair
    cutting, hairdressers, hair dresser, hair spa, hair studio, hair design, hair gallery, hair treatment, hair oil,
    hair dryer care, hairbrush, barbers, shave, trimmer, beard, beard trim, beard oil, salon visit, beauty parlour,
    beauty parlor, beauty products, beauty supply, beauty bar, beauty treatment, eyebrow, brows, brow bar, lash,
    lash extensions, laser hair, tanning salon, mani pedi, nails spa, nail art, nail bar, facials, face wash,
    facewash, face pack, moisturiser, soaps, handwash, hand wash, lip balm, lip gloss, eyeliner, kajal, concealer,
    makeup kit, face mask beauty, perfumes, deodorants, body spray, body mist, talcum, shampoo and conditioner,
    tooth brush, floss, cotton buds, pads sanitary, menstrual, toiletry, grooming kit, personal hygiene, self care,
    day spa, spa treatment, massage therapy, body massage, foot massage, foot spa, reflexology, thai massage, steam
    bath, onsen, ear piercing, drycleaning, launderette, coin laundry, laundry service, laundry bill, laundry
    charges, ironing, ironing clothes, dhobi, wash and fold, pet grooming, haircutting, hair straightening, keratin,
    blow dry, blowout, trimming, saloon hair, parlor beauty, beautician, nail spa, lash lift, threading salon,
    electrolysis, face mask sheet, cleanser, serum, sun cream, cold cream, aloe vera gel, talc, talcum powder,
    powder, bathing soap, hair wax, comb, hair brush, hair clip, hairbands, shaving gel, blades, tooth paste,
    colgate, sensodyne, pepsodent, ear buds cotton, sanitary napkin, sanitary napkins, pads, whisper, stayfree,
    menstrual cup, nail cutter, tweezers, head massage, spray tan, tattoos, tattoo parlor, ink tattoo, body
    piercing, filler, med spa, medspa, esthetics, esthetician, dry clean, press clothes, istri, clothes washing,
    shoe polish, shoe shine, mehendi, mehndi, henna, parlour, parlor, facial bleach, hair smoothening, coconut oil
    parachute, intimate wash, foot cream, foot scrub, face scrub, face mask, sheet mask, nail paint, nail remover,
    compact powder, nail clipper, loofah, hair band, hair clips, hair pins, razor blade, blade razor, shaving foam,
    aftershave, baal kata, gents parlour, ladies parlour, tongue cleaner, deo spray, roll on, attar, shirts
    laundered, shirt laundry, alterations, nail lounge, nail boutique, sugaring, braids, perm, hairspray, cotton
    swabs, panty liners, chapstick, eyeshadow, bb cream, micellar water, microblading`,
  es: `peluqueria, peluquero, corte de pelo, corte pelo, corte de cabello, tinte, barberia, barbero, salon de belleza,
    belleza, estetica, esteticista, manicura, pedicura, uñas, depilacion, cejas, pestañas, masaje, masajes, spa,
    tatuaje, cosmetica, cosmeticos, maquillaje, pintalabios, rimel, perfume, perfumeria, colonia, crema facial,
    crema hidratante, crema, crema solar, protector solar, champu, shampoo, acondicionador, gel de ducha, jabon,
    desodorante, pasta de dientes, cepillo de dientes, enjuague bucal, cuchillas, maquinilla, afeitado, compresas,
    higiene, higiene personal, aseo personal, cuidado personal, lavanderia, tintoreria, bronceado, peluqueria
    canina, perruqueria, corte, corte cabello, tinte pelo, tinte cabello, mechas, alisado, estetica canina, centro
    estetica, salon belleza, uñas acrilicas, depilacion laser, cera, limpieza facial, crema manos, bloqueador,
    labial, base maquillaje, gel ducha, jabon manos, pasta dental, cepillo dientes, cepillo dental, hilo dental,
    rastrillos, rastrillo, espuma afeitar, toallas sanitarias, toallas femeninas, tampones, aseo, planchado,
    bugaderia, peluqueria mujer, peinado, centro de estetica, estilista, arreglo barba, balneario urbano, baños
    arabes, tatuajes, lavado de ropa, limpieza en seco, drogueria, rasuradora, espuma de afeitar, rizador, secador
    de pelo, plancha de pelo`,
  fr: `coiffeur, coiffeuse, coiffure, salon de coiffure, coupe de cheveux, coloration, barbier, institut de beaute,
    beaute, esthetique, estheticienne, manucure, pedicure, ongles, epilation, sourcils, cils, massage, massages,
    spa, hammam, tatouage, cosmetique, cosmetiques, maquillage, rouge a levres, parfum, parfums, parfumerie, creme
    visage, creme solaire, creme hydratante, shampoing, shampooing, apres shampoing, gel douche, savon, deodorant,
    dentifrice, brosse a dents, rasoir, rasoirs, rasage, serviettes hygieniques, hygiene, soin du visage, pressing,
    laverie, blanchisserie, salon coiffure, coupe cheveux, coupe homme, coloration cheveux, institut beaute,
    onglerie, soin visage, thermes, balneo, bronzage, savons, mousse a raser, tatoueur, toilettage, toilettage
    chien, meches, brushing, lissage, barbe, esthetic, epilation laser, cire, pedicure beaute, soins, eau de
    toilette, lames, produits de beaute, thalasso, uv solarium, laverie automatique, lavomatique, nettoyage a sec,
    repassage, teinturerie, fond de teint, vernis a ongles, coton tige`,
  de: `friseur, frisor, friseurbesuch, haarschnitt, haare schneiden, haarfarbe, haare, barbier, barbershop, kosmetik,
    kosmetikstudio, kosmetikerin, schonheitssalon, manikure, pedikure, fusspflege, nagelstudio, nagel, augenbrauen,
    wimpern, wachsen, enthaarung, massage, spa, therme, sauna, tattoo, drogerie, schminke, make up, lippenstift,
    parfum, parfumerie, gesichtscreme, hautpflege, handcreme, sonnencreme, shampoo, spulung haare, duschgel, seife,
    deo, deodorant, zahnpasta, zahnburste, mundspulung, rasierer, rasierklingen, rasur, tampons, hygiene*,
    korperpflege, wascherei, waschsalon, chemische reinigung, reinigung anzug, friseursalon, haare farben, strahnen,
    fohnen, kosmetiksalon, gesichtsbehandlung, haarentfernung, bodylotion, binden, hygieneartikel, drogeriemarkt,
    pflegeprodukte, thaimassage, saunabesuch, tatowierung, reinigung, textilreinigung, hemden reinigung,
    bugelservice, schneiderei, sonnenstudio, zahnseide, rasierschaum, haarspray, haargel, wattepads`,
  it: `parrucchier*, taglio capelli, taglio di capelli, capelli, tinta capelli, barbiere, estetista, centro estetico,
    salone di bellezza, bellezza, manicure, pedicure, unghie, ceretta, depilazione, sopracciglia, ciglia, massaggio,
    massaggi, spa, terme, tatuaggio, cosmetici, cosmetica, trucco, trucchi, rossetto, profumo, profumeria, crema
    viso, crema solare, crema, shampoo, balsamo, bagnoschiuma, sapone, deodorante, dentifricio, spazzolino, rasoio,
    lamette, barba, assorbenti, igiene, cura personale, lavanderia, tintoria, solarium, parrucchiere, parrucchiera,
    parrucchieri, taglio, colore capelli, piega, epilazione laser, ricostruzione unghie, pulizia viso, centro
    benessere, lampada abbronzante, tatuaggi, lavasecco, lavanderia a gettoni, stireria, sartoria, filo interdentale`,
  pt: `cabeleireiro, cabeleireira, corte de cabelo, cabelo, tintura, barbearia, barbeiro, salao de beleza, salao,
    beleza, estetica, esteticista, manicure, pedicure, unhas, unha, depilaçao, sobrancelha, sobrancelhas, cilios,
    massagem, massagens, spa, tatuagem, cosmeticos, cosmetico, maquiagem, maquilhagem, batom, perfume, perfumaria,
    creme facial, hidratante, creme, protetor solar, shampoo, champo, condicionador, sabonete, desodorante,
    desodorizante, pasta de dente, pasta de dentes, escova de dentes, barbeador, lamina de barbear, absorvente,
    higiene, higiene pessoal, cuidados pessoais, lavanderia, lavandaria, tinturaria, bronzeamento, corte cabelo,
    pintar cabelo, luzes, escova, progressiva, hidratacao cabelo, depilação a laser, limpeza de pele, gel de banho,
    escova de dente, fio dental, pensos higienicos, lavar roupa, passar roupa, engomadoria`,
  ru: `парикмахер*, стрижк*, барбершоп*, барбер*, окрашиван* волос, волосы, салон красоты, красот*, косметолог*,
    косметик*, маникюр*, педикюр*, ногт*, ресниц*, бров*, эпиляц*, депиляц*, шугаринг*, массаж*, спа, баня, баню,
    сауна, сауну, солярий, тату, тушь, помад*, духи, парфюм*, крем, крема, шампун*, бальзам*, гель для душа, мыло,
    дезодорант*, зубная паста, зубн* паст*, зубн* щетк*, зубная щетка, бритв*, станок брит*, прокладки, гигиен*,
    уход, уход за лицом, уходов*, химчистк*, прачечн*, прачк*, маска для лица, макияж*, парикмахерская,
    парикмахерск*, барбершоп, салон, студия красоты, бьюти, стрижка, окрашивани*, окраска волос, укладк*, ногти,
    ногтев*, гель лак*, брови, ресницы, наращиван*, лазерн* эпиляц*, косметика, парфюмери*, туалетная вода, бальзам
    для волос, станок для бритья, прокладк*, тампон*, средства гигиены, уход за собой, маск* для лица, спа салон,
    массаж, массажн*, бани, банный, банн* комплекс*, солярий*, татуировк*, пирсинг*, груминг*, parikmaherskaya,
    salon krasoty, kosmetika, himchistka, парикмахер, парикмахеру, стрижку, подстригся, подстриглась, постригся,
    окрашивание, покраска волос, краска для волос, мелирование, укладка, кератин, барбер, борода, бритье, красота,
    косметолог, косметолога, косметология, чистка лица, маникюр, педикюр, наращивание, гель лак, бровист, шугаринг,
    депиляция, эпиляция, лазерная эпиляция, воск, макияж, визажист, косметику, помада, тональник, крем для лица,
    крем для рук, сыворотка, солнцезащитный, парфюм, парфюмерия, дезодорант, шампунь, бальзам, щётка зубная, бритва,
    станки, лезвия, тампоны, гигиена, уходовая, уходовая косметика, ватные, ватные диски, массажист, тайский массаж,
    загар, татуировка, тату салон, пирсинг, ботокс, химчистка, прачечная, стирка, глажка, ремонт одежды, ремонт
    обуви, parikmakherskaya, krasota, manikyur, kosmetolog, parfyumeriya, parfyum, khimchistka, prachechnaya,
    massazh, solyariy, tatu, studiya krasoty, imidzh, пена для бритья`,
  hints: `style, stylist, cream, gel, parlour, parlor, parlour beauty, body, face, wellness, thermal, bain, drogerie
    markt, chemist, studio, cut, color, skin, derma, laser, drugstore, nail, cuts, glow, glamour, aesthetics,
    aesthetic, brow, bath, wash, студия, имидж*, стиль, tarte, boots, foundation, wax, toner, wet wipes, institut,
    retouches, bart, tinta, costureira, ателье, hairstyle, clips, style studio, stylists, schonheit, lash bar,
    wellness spa, relax, zen, soapery, aroma, cosm, cosmet, press, coiff, salon de, estilo, image, imagen, lavado`,
};
