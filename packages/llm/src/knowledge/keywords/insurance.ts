import type { CategoryKeywords } from './category-keywords.ts';

export const INSURANCE: CategoryKeywords = {
  brands: `geico, state farm, statefarm, progressive insurance, progressive ins, progressive, allstate, liberty
    mutual, farmers insurance, farmers ins, nationwide insurance, nationwide, usaa, travelers insurance, esurance,
    the hartford, amica, metlife, prudential, aflac, new york life, northwestern mutual, mutual of omaha, lemonade
    insurance, root insurance, aetna, cigna, humana, blue cross, blue shield, bcbs, anthem, unitedhealthcare, united
    healthcare, oscar health, aviva, axa, allianz, generali, zurich insurance, zurich versicherung, direct line,
    admiral, churchill insurance, hastings direct, esure, lv insurance, legal general, bupa, vitality health, saga
    insurance, petplan, huk, huk coburg, huk24, cosmosdirekt, ergo, devk, vhv, arag, signal iduna, debeka, gothaer,
    hannoversche, aok, techniker krankenkasse, barmer, dak gesundheit, ikk, maif, macif, maaf, matmut, groupama,
    gmf, mma, swiss life, harmonie mutuelle, april assurance, mapfre, mutua madrilena, linea directa, pelayo,
    adeslas, dkv, asisa, catalana occidente, santalucia, generali seguros, unipolsai, unipol, cattolica, reale
    mutua, sara assicurazioni, prima assicurazioni, conte it, zurich connect, porto seguro, sulamerica, bradesco
    seguros, tokio marine, fidelidade, tranquilidade, ageas, росгосстрах, ингосстрах, альфастрахование, ресо, ресо
    гарантия, сбербанк страхование, сбер страхование, тинькофф страхование, согаз, ренессанс страхование, lic, lic
    india, hdfc life, icici lombard, star health, policybazaar, acko, sun life, manulife, intact insurance, world
    nomads, safetywing, allianz travel, geico auto, geico payment, state farm ins, progressive ins prem, prog
    insurance, allstate ins, metromile, liberty mut, amfam, american family, erie insurance, nationwide ins, usaa p
    c, usaa insurance, travelers ins, safeco, safeco ins, mercury insurance, mercury ins, aaa insurance, csaa, csaa
    ins, hartford, lemonade, root ins, hippo insurance, prudential ins, ny life, mass mutual, massmutual, guardian
    life, unum, colonial life, delta dental, vsp vision, bluecross, blueshield, premera, regence, united health,
    uhc, healthnet, molina, covered ca, covered california, healthcare gov, hiscox, embrace pet, healthy paws,
    trupanion, asurion, squaretrade, applecare, apple care, aviva ins, admiral ins, churchill, directline, more
    than, saga, hastings, aa insurance, rac insurance, axa ppp, vitality, bupa ins, simplyhealth, legal and general,
    aia singapore, great eastern, ntuc income, income insurance, prudential assurance, fwd insurance, singlife,
    etiqa, lic of india, lic premium, hdfc ergo, icici prudential, sbi life, sbi general, bajaj allianz, max life,
    tata aia, tata aig, kotak life, niva bupa, max bupa, care health, religare health, digit insurance, go digit,
    policy bazaar, axa france, allianz france, generali france, covea, malakoff, malakoff humanis, ag2r, pro btp,
    mgen, mnt, swisslife, apivia, harmonie, luko, direct assurance, amaguiz, eurofil, lolivier, l olivier, pacifica,
    predica, cnp assurances, sogessur, cardif, acm, avanssur, mutua madrileña, verti, genesis seguros, seguros
    catalana, reale seguros, liberty seguros, zurich seguros, allianz seguros, axa seguros, generali españa, santa
    lucia, ocaso, sanitas, segurcaixa, dkv seguros, fiatc, caser, mgs, divina pastora, helvetia, nationale
    nederlanden, gnp, gnp seguros, qualitas, qualitas seguros, axa mexico, metlife mexico, inbursa seguros, hdi
    seguros, rgs, ingos, ингос, alfastrah, reso, sogaz, втб страхование, т страхование, ренессанс, renins, вск, vsk,
    югория, зетта, тинькофф страх, lemonade ins, the general, lincoln financial, transamerica, globe life, state
    life, haven life, ladder life, centene, ambetter, guardian dental, medicare premium, pets best, figo pet, fetch
    pet, travelguard, next insurance, admiral insurance, sheilas wheels, age uk ins, axa insurance, zurich, royal
    london, vitality life, bupa insurance, policy expert, cuvva, marshmallow ins, zego insurance, many pets, bought
    by many, endsleigh, gan assurances, allianz direct, l olivier assurance, lovys, acheel, alan sa, alan assurance,
    mutuelle generale, aesio, sanitas seguros, qualitas auto, balumba, seguros monterrey, sura, seguros bolivar,
    rimac, pacifico seguros, allianz versicherung, axa versicherung, r v versicherung, ruv, lvm, provinzial, vgh,
    wgv, getsafe, clark versicherung, friday versicherung, da direkt, barmenia, tk krankenkasse, dak, kkh,
    knappschaft, hek, generali italia, genertel, linear assicurazioni, verti it, quixa, vittoria assicurazioni, itau
    seguros, azul seguros, hdi, mapfre br, amil, hapvida plano, notredame, ok teleseguros, logo seguros, medis,
    advancecare, new india assurance, альфа страхование, согласие, макс страхование, капитал лайф, rosgosstrakh,
    ingosstrakh, alfastrakhovanie, travelers personal, plymouth rock assurance, plymouth rock, sanitas salud, safety
    insurance, norfolk dedham, mapfre insurance, arbella, quincy mutual, andover companies, hanover insurance,
    hanover ins, lincoln financial life, pacific life, john hancock life, banner life, policygenius, nationwide pet,
    petfirst, spot pet insurance, allstate protection, american home shield, choice home warranty, endurance
    warranty, carshield`,
  en: `insurance, car insurance, auto insurance, health insurance, home insurance, house insurance, life insurance,
    travel insurance, pet insurance, renters insurance, contents insurance, dental insurance, phone insurance,
    liability insurance, medical insurance, motor insurance, bike insurance, insurance premium, insurance policy,
    policy premium, policy renewal, insurer, assurance, annuity, underwriters, mutual insurance, insurance co,
    medicare, extended warranty, underwriting, ins prem, ins premium, insur, insurance company, insurance payment,
    insurance bill, insurance renewal, policy payment, auto ins, life ins, health ins, ins pmt, ins co, mediclaim,
    term plan, term insurance, vehicle insurance, two wheeler insurance, dental plan, vision plan, health plan,
    insurance broker, insurance agency, insurance services, mutual life, life assurance, indemnity, casualty,
    reinsurance, coverage plan, device protection, roadside assistance plan, homeowners insurance, building
    insurance, vision insurance, term life, trip insurance, gadget insurance, umbrella policy, income protection,
    funeral plan, funeral cover, insurance excess, insurance deductible, warranty plan`,
  es: `seguro, seguros, seguro de coche, seguro coche, seguro del coche, seguro de hogar, seguro hogar, seguro medico,
    seguro de salud, seguro de vida, seguro de viaje, seguro moto, seguro auto, poliza, poliza de seguro, prima de
    seguro, aseguradora, mutua, prepaga, obra social, soat, seguro vida, seguro salud, seguro gastos medicos, gastos
    medicos mayores, seguro mascota, asegurança, assegurança, correduria, poliza auto, prima seguro, seguro movil,
    seguro dental, seguro decesos, decesos, aseguranza`,
  fr: `assurance, assurances, assurance auto, assurance voiture, assurance habitation, assurance maison, assurance
    sante, assurance vie, assurance voyage, mutuelle, mutuelle sante, complementaire sante, prime d assurance,
    assureur, responsabilite civile, cotisation assurance, prevoyance, assur, assurances auto, cotisation mutuelle,
    assurance scolaire, assurance emprunteur, courtier assurance, complementaire, assurance moto, assurance
    telephone, assurance animaux, prime assurance, garantie`,
  de: `versicherung, versicherungen, *versicherung, *versicherungen, versicherungsbeitrag, krankenkasse,
    krankenversicherung, kfz versicherung, autoversicherung, haftpflicht, hausratversicherung, lebensversicherung,
    reiseversicherung, zahnzusatz, rechtsschutz, police versicherung, kasko, adac, pflegeversicherung,
    haftpflichtversicherung, hausrat, wohngebaudeversicherung, krankenkassenbeitrag, zahnzusatzversicherung,
    risikolebensversicherung, berufsunfahigkeit, bu versicherung, unfallversicherung, rechtsschutzversicherung,
    auslandskrankenversicherung, handyversicherung, tierkrankenversicherung, beitrag versicherung, pramie,
    versicherungspramie, police`,
  it: `assicurazione, assicurazioni, assicurazione auto, assicurazione macchina, assicurazione casa, assicurazione
    sanitaria, assicurazione vita, assicurazione viaggio, assicurazione moto, polizza, polizze, polizza auto, rca,
    rc auto, premio assicurativo, polizza casa, polizza vita, assicurazione cane, rata assicurazione, fondo
    sanitario, infortuni`,
  pt: `seguro, seguros, seguro do carro, seguro carro, seguro auto, seguro de vida, seguro saude, seguro de saude,
    seguro residencial, seguro casa, seguro viagem, apolice, plano de saude, convenio medico, seguradora, unimed,
    plano odontologico, seguro automovel, seguro habitacao, seguro celular, seguro animal, dpvat, premio do seguro,
    parcela seguro`,
  ru: `страхов*, осаго, каско, страховка на машин*, медицинск* страхов*, дмс, страховой полис, полис, страхован* жизни,
    страхован* квартир*, застрахов*, страхование, страховка, страховая, страховая компания, страховой, полис осаго,
    полис дмс, strahovanie, strahovka, страховки, страховку, омс, страхование жизни, страхование квартиры,
    страхование ипотеки, страховка авто, страховка на машину, страховка путешествие, туристическая страховка,
    медицинская страховка, страховка вклад, страховой взнос, страховая премия, strakhovanie, strakhovaya,
    strahovaya, osago, polis`,
  hints: `premium, policy, mutual, coverage, cover, broker, claim, protection plan, warranty, seguridad social, assicur*,
    versicher*, assur*, insur*, garantia, deductible, ins, life, страх*, multicare, seguro viaje, insure, insured,
    assic, segur, vers, protect, protection, prem, agency ins`,
};
