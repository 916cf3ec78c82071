import type { CategoryKeywords } from './category-keywords.ts';

export const HEALTH: CategoryKeywords = {
  brands: `cvs, cvs pharmacy, walgreens, rite aid, riteaid, duane reade, boots pharmacy, lloyds pharmacy, superdrug
    pharmacy, shoppers drug mart, rexall, chemist warehouse, priceline pharmacy, docmorris, doc morris, shop
    apotheke, farmacity, farmacias del ahorro, farmacias guadalajara, farmacia similares, drogasil, droga raia,
    drogaraia, pague menos, ultrafarma, apollo pharmacy, medplus, netmeds, pharmeasy, 1mg, practo, аптека ру, аптеки
    горздрав, горздрав, ригла, 36 6, еаптека, планета здоровья, озерки аптека, инвитро, гемотест, helix, медси,
    quest diagnostics, labcorp, kaiser permanente, kaiser, one medical, minuteclinic, minute clinic, zocdoc,
    teladoc, betterhelp, talkspace, doctolib, sanitas, quironsalud, vitaldent, specsavers, vision express,
    lenscrafters, warby parker, pearle vision, fielmann, apollo optik, mister spex, alain afflelou, afflelou, optic
    2000, krys, general optica, salmoiraghi, zeiss vision, 1 800 contacts, clear choice, aspen dental, invisalign,
    smiledirect, mydentist, bupa dental, planet fitness, la fitness, 24 hour fitness, anytime fitness, gold s gym,
    golds gym, equinox, crunch fitness, crunch gym, orangetheory, orange theory, f45, crossfit, puregym, pure gym,
    the gym group, david lloyd, virgin active, fitness first, mcfit, fitx, clever fit, john reed, urban sports club,
    basic fit, basicfit, neoness, keep cool, keepcool, l orange bleue, altafit, vivagym, holmes place, dir gym,
    smart fit, smartfit, bodytech, gympass, wellhub, classpass, world class, worldclass, x fit, ddx fitness, ymca,
    gnc, vitamin shoppe, holland barrett, holland and barrett, iherb, myprotein, optimum nutrition, mindbody,
    peloton, cvs pharm, cvspharmacy, walgreen, riteaid store, longs drugs, bartell drugs, kinney drugs, duanereade,
    costco pharmacy, walmart pharmacy, express scripts, caremark, capsule, pillpack, goodrx, kaiser perm, sutter
    health, stanford health, ucsf, providence, swedish medical, virginia mason, group health, mayo clinic, cleveland
    clinic, quest diag, zoomcare, carbon health, citymd, western dental, smile direct, zenni, zenni optical,
    1800contacts, visionworks, america s best, for eyes, costco optical, banfield, vca, vca animal, petco vet,
    bluepearl, planet fit, 24hour fitness, lafitness, snap fitness, ywca, soulcycle, barrys bootcamp, barre3, pure
    barre, corepower yoga, corepower, yogaworks, clubpilates, club pilates, bally total, life time fitness, lifetime
    fitness, 1 hr fitness, beachbody, noom, weight watchers, ww international, jenny craig, nutrisystem, vitamin
    world, vitacost, bodybuilding com, the gym, nuffield health, bannatyne, better gym, gll, everyone active, boots
    opticians, optical express, lloydspharmacy, well pharmacy, superdrug, nhs, my dentist, guardian health, watsons,
    watson s, unity pharmacy, guardian pharmacy, raffles medical, healthway, polyclinic, singhealth, nuh, sgh, tan
    tock seng, mount elizabeth, gleneagles, cult fit, cultfit, curefit, tata 1mg, pharm easy, apollo hospital,
    apollo clinic, max hospital, manipal hospital, narayana, dr lal path, lal pathlabs, thyrocare, metropolis lab,
    lenskart, titan eye, clove dental, wellness forever, medlife, healthkart, decathlon gym, fitness park, club med
    gym, magic form, cmg sports, aquaboulevard, atol, grandoptical, generale optique, optical center, audika,
    amplifon, pharmacie lafayette, para leclerc, newpharma, biogroup, cerballiance, synlab, multiopticas, vision
    lab, opticalia, gaes, dentix, sanitas dental, quiron, hm hospitales, hospital clinic, club dir, metropolitan
    gym, duet fit, o2 wellness, europolis, farmacias similares, similares, del ahorro, farmacia guadalajara,
    farmacias benavides, benavides, farmacia san pablo, san pablo farmacia, salud digna, imss, sport city, sports
    world, anytime, devlyn, opticas lux, rigla, gorzdrav, аптека 36 6, столички, stolichki, неофарм, neofarm,
    planeta zdorovya, асна, асна аптека, вита экспресс, имплозия, фармленд, апрель аптека, аптека апрель, eapteka,
    apteka ru, здравсити, zdravcity, максавит, озерки, первая помощь, доктор столетов, самсон фарма, диалог аптека,
    invitro, gemotest, кдл, kdl, хеликс, ситилаб, medsi, мать и дитя, см клиника, европейский медицинский,
    скандинавия, доктор рядом, будь здоров, зуб ру, мастердент, все свои, линзмастер, lensmaster, очкарик,
    счастливый взгляд, айкрафт, ворлд класс, xfit, ddx, ддх, spirit fitness, alex fitness, алекс фитнес, фитнес
    хаус, fitness house, crocus fitness, территория фитнеса, планета фитнес, мед центр, kroger pharmacy, capsule
    pharmacy, amazon pharmacy, optumrx, hims, hers, roman health, ro co, nurx, lemonaid, onemedical, amwell, mdlive,
    doctor on demand, plushcare, k health, cerebral, headway therapy, alma therapy, lyra health, brightside, dignity
    health, mass general, mgb, partners healthcare, beth israel, tufts medical, lahey, atrius, harvard vanguard, nyu
    langone, mount sinai, northwell, montefiore, upmc, allegheny health, geisinger, jefferson health, penn medicine,
    chop, nemours, johns hopkins, medstar, inova, sentara, duke health, unc health, atrium health, novant, emory,
    piedmont, baptist health, adventhealth, hca, tenet, ascension, advocate health, northwestern medicine, trinity
    health, beaumont, henry ford, promedica, ohiohealth, mercy health, ssm health, bjc, intermountain, banner
    health, multicare, legacy health, ohsu, lab corp, quest, bioreference, everlywell, ancestry dna health,
    heartland dental, smiledirectclub, byte aligners, quip, americas best, eyebuydirect, contactsdirect, national
    vision, grand optical, generale d optique, les opticiens mutualistes, soloptical, grandvision, otticanet, chilli
    beans, oticas carol, rowlands, pharmacy2u, spire healthcare, babylon health, push doctor, nhs prescription,
    denplan, terrywhite, shoppers drug, london drugs pharmacy, jean coutu, pharmaprix, familiprix, uniprix, qare,
    livi, lafayette pharmacie, easyparapharmacie, eurofins biologie, inovie, vithas, hospiten, asisa clinica,
    clinica baviera, farmacia del ahorro, cruz verde, salcobrand, farmacias ahumada, inkafarma, mifarma, farmatodo,
    drogas la rebaja, cafam, colsanitas, drogaria sao paulo, drogarias pacheco, panvel, farmacia popular,
    extrafarma, fleury, dasa, delboni, hermes pardini, hapvida, wells farmacia, cuf, lusiadas, hospital da luz,
    trofa saude, germano de sousa, unilabs, medpex, apotal, sanicare, dm apotheke, helios klinik, asklepios, sana
    klinik, redcare, lloyds farmacia, dottori it, miodottore, santagostino, humanitas, gruppo san donato, affidea,
    medicover, luxmed, lux med, noble plus, fortis, narayana health, aster, dr lal pathlabs, lal path, metropolis,
    srl diagnostics, redcliffe, healthians, аптеки, ozerki, vita, живика, farmland, невис, nevis, петербургские
    аптеки, днком, скандинавия клиника, ава петер, эмц, life time, crunch, y m c a, jcc, blink fitness, ufc gym, f45
    training, barry s, soul cycle, flywheel, cyclebar, core power yoga, hot yoga, solidcore, rumble boxing, title
    boxing, class pass, tonal, gym group, nuffield gym, jd gyms, better leisure, on air fitness, viva gym, mc fit,
    urban sports, kieser training, technogym, go fit, forus, supera gym, bluefit, bio ritmo, solinca, fitness up,
    спирит фитнес, зебра фитнес, bulk powders, prozis, hsn store, holland and barrett vitamins, swanson vitamins,
    himalaya wellness, decathlon fitness, brigham and womens, carenow, concentra urgent, boston sports club, bsc
    gym, newtown athletic, town sports, healthworks, equinox fitness, noble chemist, frank ross, lal path labs,
    metropolis healthcare, suburban diagnostics, talwalkars, metropolitan gimnasio, dreamfit, synergym, dir
    gimnasio, sanitas milenium, caser dental, adeslas dental, visionlab, opticas, bioclinic, laboratoire analyses,
    аптечный пункт, apteka stolichki, смклиника, sm klinika, улыбка стоматология`,
  en: `pharmacy, pharmacies, drugstore, drug store, chemist, prescription, medicine, medicines, medication, meds,
    pills, antibiotics, painkiller, painkillers, ibuprofen, paracetamol, aspirin, tylenol, advil, cough syrup, nasal
    spray, eye drops, vitamin, vitamins, supplements, protein powder, whey protein, bandage, bandages, first aid,
    thermometer, covid test, face mask medical, doctor, doctors, doctor visit, physician, gp visit, gp appointment,
    clinic, hospital, medical, medical center, medical bill, urgent care, emergency room, ambulance, surgery,
    surgeon, pediatrician, paediatrician, dermatologist, gynecologist, gynaecologist, obgyn, cardiology,
    cardiologist, orthopedic, orthopaedic, ent doctor, psychologist, psychiatrist, therapy, therapist, counseling,
    counselling, physio, physiotherapy, physiotherapist, physical therapy, chiropractor, chiropractic, osteopath,
    acupuncture, dentist, dental, orthodontist, orthodontics, braces, root canal, teeth cleaning, tooth, optician,
    optometrist, optometry, ophthalmologist, eye doctor, eye exam, eye test, glasses, eyeglasses, spectacles,
    contact lenses, contact lens, lenses, hearing aid, x ray, xray, mri, ultrasound, blood test, lab test, lab
    tests, laboratory test, pathology lab, diagnostics, vaccine, vaccination, flu shot, health, healthcare, health
    care, copay, co pay, deductible medical, checkup, check up, medical checkup, gym, gym membership, fitness,
    fitness club, fitness studio, personal trainer, yoga, yoga class, pilates, crossfit, spinning class, workout,
    swimming pool, swimming lessons, wellness clinic, nutritionist, dietitian, vet, veterinary, veterinarian, vet
    bill, animal hospital, nursing home, maternity, ivf, gym fees, gym fee, gym bag protein, gym monthly, fitness
    center, fitness centre, fitness class, athletic club, health club, racquet club, swim club, swimming class,
    zumba, aerobics, spin class, boxing gym, martial arts, karate, judo, bjj, jiu jitsu, muay thai, taekwondo, dojo,
    marathon, race registration, chiro, podiatry, podiatrist, dermatology, derm, skin doctor, pediatrics, pediatric,
    ortho, orthodontic, dental care, dental clinic, dental group, dental office, dds inc, family dentistry,
    dentistry, medical centre, medical ctr, med center, med ctr, medical group, medical assoc, medical clinic,
    family medicine, family practice, internal medicine, surgery center, surgical, hosp, hospital bill, hospital
    visit, health center, health services, health clinic, clinic visit, doc visit, doctor fee, doctor fees, doctor
    appointment, consultation fee, body checkup, health checkup, blood tests, scan, ct scan, imaging, radiology,
    pathology, diagnostic centre, pharm, phcy, phrmcy, pharmacy store, chemist shop, chemists, medical store,
    medical shop, medicals, prescriptions, refill prescription, medicine for, tablets, crocin, dolo, vicks, cold
    medicine, flu medicine, fever medicine, allergy medicine, antihistamine, inhaler, insulin, bandaid, band aid,
    band aids, face mask, face masks, sanitizer, hand sanitizer, pcr test, antigen test, eyewear prescription,
    opticals, mental health, psychotherapy, therapist session, therapy session, pregnancy test, contraceptive,
    condoms, birth control, maternity hospital, midwife, pet vet, vet visit, vet clinic, animal clinic, pet clinic,
    creatine, multivitamin, omega 3, wellness center, diet plan, ayurvedic, homeopathy, dr fees, paediatric, ob gyn,
    neurology, orthopedics, oncology, urology, ent specialist, eyecare, eye clinic, optics, vision care, eye
    glasses, glasses prescription, specs, lens solution, tooth filling, tooth extraction, wisdom tooth, medical
    associates, medcenter, health centre, community health, er visit, hospital fee, anesthesia, sonography, pathlab,
    rt pcr, rapid test, injection, physical exam, refill, pharmacist, capsules, syrup, ear drops, nebulizer,
    ointment, antiseptic cream, dettol, savlon, betadine, plaster, gauze, cotton wool, crepe bandage, oximeter, bp
    machine, glucometer, test strips, masks, n95, gloves surgical, ppe kit, combiflam, antacid, digene, gelusil,
    cetirizine, vaporub, strepsil, lozenges, throat spray, cough drops, balm, volini, moov, iodex, pain relief
    spray, electral, glucose powder, vitamin d, vitamin c, calcium tablets, ayurvedic medicine, ayurveda,
    homeopathic, herbal medicine, antifungal, sanitary pads medical, massage therapy clinic, dietician, wheelchair,
    crutches, orthotics, caretaker nurse, home nurse, yoga studio, crossfit box, swim class, tennis lesson, running
    club, marathon entry, condom, sanitary pads, sanitary napkin, sanitary napkins, tampons, dolo 650, disprin,
    brufen, saridon, allegra tablet, montair, levocet, avil, benadryl, cough lozenges, strepsils, otrivin, asthalin,
    omnigel, relispray, amrutanjan, zandu balm, tiger balm, pain balm, eno, omez, pantop, pantoprazole, pan d,
    rantac, ondem, domstal, loperamide, imodium, ors, enterogermina, azithromycin, azithral, amoxicillin, augmentin,
    antibiotic, burnol, soframycin, neosporin, candid powder, b complex, becosules, zincovit, limcee, shelcal, iron
    tablets, folic acid, revital, thyronorm, metformin, cotton roll, syringe, saline, mri scan, ecg, usg, urine
    test, opd, dental cleaning, contact lens solution, strips tablets, dawai, dawa, davai, homeopathic medicine,
    patanjali medicine, chyawanprash, isabgol, glucon d, whey, allergist, allergy clinic, rx, prescription refill,
    apothecary, periodontics, endodontics, audiology, primary care, bp monitor, rtpcr, blood pressure monitor`,
  es: `farmacia, medicina, medicinas, medicamento, medicamentos, pastillas, antibiotico, jarabe, receta medica,
    vitaminas, suplementos, proteina, doctor, doctora, medico, medica consulta, consulta medica, consulta, clinica,
    hospital, urgencias, cirugia, operacion, pediatra, dermatologo, ginecologo, oftalmologo, psicologo, psicologa,
    psiquiatra, terapia, fisioterapia, fisioterapeuta, fisio, quiropractico, dentista, odontologo, ortodoncia,
    brackets, empaste, limpieza dental, optica, gafas, lentes, lentillas, analisis de sangre, analisis clinicos,
    laboratorio clinico, radiografia, ecografia, resonancia, vacuna, vacunas, salud, gimnasio, gym, entrenador
    personal, piscina, pilates, yoga, natacion, veterinario, veterinaria, nutricionista, ambulatorio, sanatorio,
    mutua medica, tiritas, farmacia guardia, farmacias, farmacies, drogueria medicamentos, ortopedia, opticas, gafas
    graduadas, clinica dental, odontologia, dentista limpieza, podologo, podologia, rehabilitacion, consulta medico,
    consulta doctor, ginecologa, terapia psicologica, hospitales, estudios medicos, rayos x, ultrasonido,
    ibuprofeno, curitas, termometro, cubrebocas, mascarillas, mascarilla, gel antibacterial, preservativos,
    condones, vitamina, suplemento, gimnas, gimnàs, gimnasio mensualidad, mensualidad gym, mensualidad gimnasio,
    cuota gimnasio, entrenador, clases natacion, spinning, club deportivo, polideportivo, poliesportiu, veterinari,
    veterinario gato, veterinario perro, clinica veterinaria, nutriologo, nutriologa, especialista, dermatologa,
    traumatologo, cardiologo, otorrino, urologo, ortodoncista, endodoncia, centro medico, centro de salud, prueba
    covid, test antigenos, farma, fcia, botica, drogueria medicina, crema medica, gel hidroalcoholico, vendas,
    audifono, terapeuta, dietista, seguro medico copago, pista padel, futbol cuota, carrera popular, mutua copago`,
  fr: `pharmacie, parapharmacie, medicament, medicaments, ordonnance, antibiotique, sirop toux, vitamines, complements
    alimentaires, proteines, medecin, docteur, generaliste, consultation, clinique, hopital, urgences, chirurgie,
    chirurgien, pediatre, dermatologue, gynecologue, ophtalmologue, ophtalmo, psychologue, psychiatre, psy,
    therapie, kine, kinesitherapeute, osteopathe, osteo, chiropracteur, dentiste, orthodontiste, detartrage,
    opticien, lunettes, lentilles, prise de sang, analyses medicales, laboratoire d analyses, radio medicale,
    radiologie, echographie, irm, vaccin, sante, salle de sport, salle de gym, gym, fitness, coach sportif, piscine,
    pilates, yoga, natation, veterinaire, veto, nutritionniste, sage femme, infirmiere, pansements, mutuelle
    remboursement, phie, pharmacie du, pharmacie de la, medecine, medecin generaliste, cabinet medical, maison
    medicale, centre medical, centre de sante, chu, aphp, ap hp, dentaire, chirurgien dentiste, orl, gyneco,
    dermato, podologue, infirmier, laboratoire, labo, analyses, radio, scanner, imagerie medicale, optique, clinique
    veterinaire, salle sport, musculation, club de sport, club sport, abonnement sport, abonnement salle, doliprane,
    complement alimentaire, specialiste, cardiologue, cabinet dentaire, couronne dentaire, analyse de sangs, test
    covid, test pcr, pharmacien, sirop, ibuprofene, antibiotiques, masques, gel hydroalcoolique, thermometre,
    lunettes de vue, audioprothesiste, pedicure podologue, dieteticien, orthophoniste, abonnement salle de sport,
    cours de yoga, licence sportive, mutuelle reste a charge`,
  de: `apotheke, *apotheke, medikament*, medizin, arznei*, rezept, rezeptgebuhr, zuzahlung, tabletten, schmerzmittel,
    hustensaft, vitamine, nahrungserganzung*, proteinpulver, arzt, arztin, hausarzt, *arzt, arztrechnung,
    arztbesuch, klinik, krankenhaus, notaufnahme, operation, kinderarzt, hautarzt, frauenarzt, augenarzt,
    psychologe, psychotherapie, therapie, physiotherapie, krankengymnastik, osteopath*, heilpraktiker, zahnarzt,
    zahnarztin, zahnarztrechnung, zahnreinigung, kieferorthopade, optiker, brille, kontaktlinsen, labor,
    blutabnahme, bluttest, rontgen, ultraschall, impfung, gesundheit, fitnessstudio, fitness studio, fitnesscenter,
    fitness, mckfit, yoga, yogakurs, pilates, schwimmbad, freibad, hallenbad, tierarzt, pflaster, sportverein,
    vereinsbeitrag sport, hebamme, massage rezept, facharzt, praxis, orthopade, zahnspange, corona test,
    schnelltest, medikament, medikamente, arznei, nasenspray, salbe, verband, masken, ffp2, desinfektionsmittel,
    fieberthermometer, nahrungserganzung, horgerat, therapeut, logopadie, podologe, mcfit beitrag, schwimmkurs,
    vereinsbeitrag, mitgliedsbeitrag sportverein, reha`,
  it: `farmacia, parafarmacia, medicina, medicine, medicinali, farmaco, farmaci, antibiotico, sciroppo, ricetta medica,
    ticket sanitario, vitamine, integratori, proteine, medico, dottore, dottoressa, visita medica, visita
    specialistica, clinica, ospedale, pronto soccorso, operazione, chirurgo, pediatra, dermatologo, ginecologo,
    oculista, psicologo, psicologa, psichiatra, terapia, fisioterapia, fisioterapista, osteopata, chiropratico,
    dentista, ortodontista, pulizia dei denti, ottico, occhiali, lenti a contatto, analisi del sangue, esami del
    sangue, laboratorio analisi, radiografia, ecografia, risonanza, vaccino, salute, palestra, fitness, personal
    trainer, piscina, pilates, yoga, nuoto, veterinario, nutrizionista, cerotti, sanita, specialista, ortopedico,
    studio dentistico, apparecchio denti, pulizia denti, otturazione, ticket ospedale, analisi, esami, tampone,
    pastiglie, tachipirina, mascherine, amuchina, occhiali da vista, psicoterapia, dietologo, logopedista,
    abbonamento palestra, corso di nuoto`,
  pt: `farmacia, drogaria, remedio, remedios, medicamento, medicamentos, antibiotico, xarope, receita medica,
    vitaminas, suplementos, whey, proteina, medico, medica, doutor, consulta medica, consulta, clinica, hospital,
    pronto socorro, urgencia, cirurgia, pediatra, dermatologista, ginecologista, oftalmologista, psicologo,
    psicologa, psiquiatra, terapia, fisioterapia, fisioterapeuta, quiropraxia, dentista, ortodontista, aparelho
    dentario, limpeza dentes, otica, oculos, lentes de contato, lentes de contacto, exame de sangue, exames,
    analises clinicas, laboratorio, raio x, ultrassom, ecografia, ressonancia, vacina, saude, academia, ginasio,
    ginásio mensalidade, personal trainer, piscina, pilates, yoga, natacao, veterinario, veterinaria, nutricionista,
    curativo, cardiologista, ortopedista, limpeza dentaria, canal dente, taxa moderadora, exame, analises, teste
    covid, comprimidos, dipirona, ben u ron, brufen, mascaras, alcool gel, pensos, creatina, oculos de grau,
    fonoaudiologo, mensalidade academia, mensalidade ginasio, futebol quadra, aluguel quadra, plano de saude
    coparticipacao`,
  ru: `аптек*, аптечн*, лекарств*, таблет*, медикамент*, витамин*, бад, бады, антибиотик*, сироп от кашля, врач*,
    доктор*, терапевт*, педиатр*, клиник*, поликлиник*, больниц*, медцентр*, медицин*, операци* медиц*, стоматолог*,
    зубной, зубн* врач*, зубы, лечение зуб*, брекет*, ортодонт*, окулист*, офтальмолог*, оптик*, очки, линзы,
    анализ*, анализы крови, сдал* кровь, узи, мрт, рентген*, прививк*, вакцин*, здоровь*, психолог*, психотерапевт*,
    психиатр*, массаж лечебн*, лечебный массаж, физиотерап*, остеопат*, дерматолог*, гинеколог*, невролог*, лор,
    прием врача, приём у врача, обследован*, медосмотр*, фитнес*, спортзал*, тренажерн* зал*, тренажерк*, абонемент
    в зал, абонемент в бассейн, бассейн*, йог*, пилатес*, тренер*, тренировк*, кроссфит*, ветеринар*, ветклиник*,
    ветврач*, пластырь, бинт*, градусник*, протеин*, фитнес клуб*, фитнес центр*, аптека, аптечный пункт, фармац*,
    фарм, фарма, apteka, лекарство, лекарств, ортопед*, слухов* аппарат*, медтехник*, оптика, контактн* линз*,
    стоматология, стоматологическ*, дент, дентал, дентист*, зубн*, медицина, медцентр, медицинск*, клиника,
    поликлиника, больница, госпиталь*, лаборатори*, анализы, диагностическ*, диагностик*, кт, флюорограф*,
    маммограф*, хирург*, уролог*, кардиолог*, эндокринолог*, аллерголог*, мануальн*, реабилитац*, массаж спины,
    фитнес, спорт клуб, спортклуб, спортивн* клуб*, спорткомплекс*, физкультурн*, фок, бассейн, плавани*,
    тренажерный, тренажерный зал, единоборств*, бокс, йога, пилатес, стретчинг, кроссфит, ветеринар, ветеринарн*,
    ветклиника, ветаптек*, зооветцентр*, клиника животн*, вакцинация, klinika, stomatologiya, medcentr, fitnes,
    optika, врач, врачу, врача, терапевт, педиатр, гинеколог, дерматолог, кардиолог, невролог, окулист, офтальмолог,
    ортопед, хирург, травматолог, уролог, эндокринолог, стоматолог, стоматологии, лечение зубов, брекеты, имплант,
    чистка зубов, пломба, медицинский центр, госпиталь, роддом, скорая, операция, анализ крови, лаборатория,
    рентген, флюорография, прививка, вакцина, пцр, пцр тест, справка медицинская, медосмотр, медкомиссия, аптеке,
    аптеку, аптечный, лекарства, лекарствами, таблетки, таблетка, сироп, капли, мазь, нурофен, парацетамол,
    антибиотики, маски, антисептик, бинт, градусник, термометр, тонометр, витамины, спортпит, протеин, контактные
    линзы, слуховой аппарат, массажист лечебный, массаж лечебный, физиотерапия, остеопат, мануальный терапевт,
    психолог, психотерапевт, психиатр, терапия, диетолог, логопед, фитнес клуб, фитнесс, абонемент фитнес, спортзал,
    тренажерка, качалка, тренер, тренировка, тренировки, плавание, секция спорт, лфк, apteki, aptechnyy, aptechnyy
    punkt, stomatolog, medtsentr, meditsinskiy, poliklinika, bolnitsa, laboratoriya, ochki, sportzal, basseyn,
    farmatsiya`,
  hints: `lab, laboratory, labs, care, clinical, wellness, protein, drops, nurse, massage, mask, boots, sport, sports
    club, sportsclub, спорт, спорта, deporte, pool, trainer, optical, vision, eye care, lentes, rehab, recovery,
    test, analisis, exam, pet hospital, dr, dr med, md, dds, studio fitness, swimming, training, medic, physicians,
    associates md, drug, care center, skin, smile, smiles, sport center, sports centre, athletic, athletics, fit,
    boxing, мед, фарм*, дент*, 23andme, bupa, charite, dmd, ecg, opd, eno, ors, karate class, climbing gym,
    bouldering, badminton court, squash court, padel, tenis, escalade, hno, mrt, apo, kletterhalle, boulderhalle,
    campo da tennis, calcetto, personal, секция, farm, med, medi, medicare clinic, hlth, hospi, clin, wellbeing,
    pharma, drugs, doc, dent, teeth, eye, eyes, optik, opt, sports, strength, active, swim, nutrition, nutri,
    nutricion, vital, bio lab, zdorovye, med tsentr`,
};
