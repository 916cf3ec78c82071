import type { CategoryKeywords } from './category-keywords.ts';

export const EDUCATION: CategoryKeywords = {
  brands: `udemy, coursera, edx, skillshare, masterclass, linkedin learning, pluralsight, datacamp, codecademy,
    udacity, brilliant org, khan academy, babbel, rosetta stone, busuu, italki, preply, cambly, chegg, quizlet,
    grammarly, pearson, mcgraw hill, cengage, kumon, sylvan, college board, ets toefl, toefl, ielts, berlitz, ef
    education, british council, goethe institut, alliance francaise, instituto cervantes, wall street english,
    volkshochschule, openclassrooms, domestika, platzi, alura, hotmart, wizard idiomas, ccaa, скиллбокс, skillbox,
    нетология, яндекс практикум, geekbrains, skyeng, скайэнг, фоксфорд, byjus, unacademy, vedantu, upgrad,
    simplilearn, duolingo, oreilly media, navient, sallie mae, nelnet, fedloan, great lakes student, great lakes,
    aes student, mohela, dept education, us dept of ed, sofi student, chegg order, coursehero, course hero, quizlet
    com, masterclass com, udemy online, coursera org, brilliant, treehouse, frontend masters, egghead, educative,
    leetcode, hackerrank, edx inc, lynda, lynda com, general assembly, lambda school, hack reactor, flatiron school,
    kaplan, princeton review, magoosh, manhattan prep, gre ets, toefl ets, gmat, lsac, pearson vue, prometric,
    collegeboard, common app, kindercare, bright horizons, goddard school, primrose school, montessori, la petite
    academy, mathnasium, huntington learning, rosettastone, babbel com, duolingo plus, verbling, khan, code academy,
    byju s, physics wallah, physicswallah, aakash, fiitjee, whitehat jr, toppr, great learning, geeksforgeeks, gfg,
    testbook, british council ielts, idp ielts, nus, ntu, smu, nyu, ucla, stanford univ, uc berkeley, univ of, open
    university, student loans company, slc, cned, crous droits, studi, acadomia, kartable, superprof, gymglish, les
    cours legendre, codes rousseau, en voiture simone, ornikar, uned, uoc, uab, upc, universitat oberta, eoi,
    british house, wall street, vaughan, crehana, unam, ipn, itesm, tec de monterrey, uvm, skillfactory, netology,
    практикум, геткурс, getcourse, инглекс, englex, умскул, учи ру, алгоритмика, вшэ, мгу, мгимо, рудн, синергия,
    skillshare com, le wagon, ironhack, springboard, scaler, memrise, lingoda, sylvan learning, wiley, vitalsource,
    act org, ets gre, cambridge english, institut francais, fafsa, aidvantage, firstmark, studentloan, slc receipts,
    earnest loan, parchment, national student clearinghouse, blackboard, instructure, scholastic, abcmouse,
    outschool, brightwheel, procare, tuition management, facts tuition, nelnet campus, transact, touchnet, cashnet,
    flywire, harvard, stanford, university of, unir, complétude, anki, turnitin, grammarly education, opening
    english, wizard english, kids us, helen doron, гикбреинс, stepik, степик, foxford, uchi ru, хекслет, ранхигс,
    спбгу, мфти, итмо, cnd, descomplica, fisk, cultura inglesa, cna idiomas, kroton, estacio, unip, anhanguera,
    senac, sesi, wsi, mass college, tufts university, mit edu, bu edu, harvard extension, harvard coop, sat
    registration, act registration, rce international, swim school, goldfish swim, little gym, gymboree play,
    russian school of math, best in class education, challenger school, learning care group, childtime, knowledge
    beginnings, kinder care, early learning, the learning experience, chess com membership, open english, inlingua,
    alohakids, aloha mental, kids and us, completude, anacours, tutorax, schülerhilfe, studienkreis, vhs kurs,
    fernuni, iu internationale, englisch kurs, alison courses, w3schools, scaler academy, coding ninjas, extramarks,
    resonance, time coaching, career launcher`,
  en: `school, school fees, school fee, school supplies, school uniform, tuition, tuition fee, tuition fees,
    university, college, campus, academy, course, online course, class fee, classes, lesson, lessons, english
    lessons, language course, language class, language school, tutor, tutoring, tutors, coaching classes, exam, exam
    fee, exam fees, certification, certificate exam, diploma, degree, enrollment, enrolment, textbook, textbooks,
    study materials, student loan, student loans, education, educational, training course, workshop, bootcamp,
    seminar, webinar, conference ticket, kindergarten, preschool, nursery school, nursery, daycare, day care,
    childcare, child care, creche, after school, piano lessons, music lessons, guitar lessons, driving lessons,
    driving school, dance class, art class, cooking class, library, library fine, summer camp, school trip, school
    books, student fee, college fee, college fees, college tuition, semester fee, semester fees, exam registration,
    exam form, entrance exam, admission fee, admission fees, school admission, university fees, university fee,
    univ, universities, community college, state university, tuition payment, tuition class, tuitions, coaching,
    coaching fee, coaching fees, coaching institute, class fees, online class, online classes, online courses, udemy
    course, coursera course, python course, coding course, coding bootcamp, certification course, certification
    exam, course fee, course fees, course material, study material, study books, books for college, books for
    school, books for class, reference books, reference book, exam books, college books, notebooks for school,
    school stationery, project work, project printing, printout, printouts, print out, xerox, photocopies, thesis
    printing, lab manual, lab fee, library fee, library card, library membership, school bus, school van, field
    trip, parent teacher, pta, school district, school lunch account, elementary school, high school, middle school,
    primary school, public schools, private school, academy fee, montessori school, day school, pre school, play
    school, playschool, nursery fees, after school care, before and after, child care center, childcare center,
    child development, early learning, learning center, learning centre, tutoring center, math tutor, private tutor,
    home tutor, music class, music school, music academy, piano class, guitar class, singing class, dance classes,
    dance academy, ballet class, art classes, drawing class, painting class, swimming lessons, karate class,
    language classes, spanish class, french class, german class, ielts exam, toefl exam, gre exam, sat exam, seminar
    fee, workshop fee, conference fee, conference registration, training fee, training program, professional
    development, continuing education, driving class, driving test, student id, alumni, scholarship, dept of
    education, student union, student services, campus store, campus bookstore, university bookstore, college
    bookstore, textbook rental, school uniform fee, school bus fee, tutoring session, private lesson, piano lesson,
    guitar lesson, music lesson, dance lessons, art lessons, english class, english course, spanish course, german
    course, coding class, coaching class, form fee admission, application fee college, college application, hostel
    and tuition, masters, thesis, thesis binding, print outs, notes xerox, workbook, student loan payment, education
    loan, education loan emi, nursery fee, summer camp kids, driving lesson, learner licence, flight school, hostel
    fees, backlog fees, revaluation, admission form, form fees, classes fees, spiral binding, project report, xerox
    copies, assignment sheets, lab coat, drafter, geometry box, guide book, question bank, classmate notebook,
    longbook, certificate course, webinar fee, ski lesson, ski lessons, ski school, surf lessons, riding lessons,
    semester, registrar, bursar, parents association`,
  es: `colegio, escuela, cuota colegio, colegiatura, universidad, matricula, matricula universidad, curso, cursos,
    curso online, clase, clases, clases de ingles, clases particulares, academia, academia de ingles, profesor
    particular, tutoria, examen, tasas universitarias, certificacion, master universitario, libros de texto,
    material escolar, utiles escolares, utiles, uniforme escolar, guarderia, comedor escolar, extraescolares,
    educacion, formacion, taller de, autoescuela, oposiciones, inscripcion curso, posgrado, diplomado, jardin de
    infantes, biblioteca, inscripcion, inscripcion escuela, inscripcion universidad, reinscripcion, semestre, cuota
    escolar, cuota escuela, mensualidad escuela, mensualidad colegio, escola bressol, llar d infants, institut,
    ampa, afa, excursion escolar, curso ingles, cursos online, clase ingles, clases ingles, clase particular, clases
    guitarra, clases piano, clases baile, clases de baile, clases musica, academia ingles, academia baile, examen
    ingles, examen certificacion, tesis, impresion tesis, libros escuela, libros colegio, libros texto, cuadernos
    escuela, uniforme, uniformes, maternal, estancia infantil, preescolar, secundaria, preparatoria, bachillerato,
    maestria, doctorado, taller, capacitacion, congreso, congreso inscripcion, cole, escuela infantil, jardin
    infantil, jardin de infancia, facultad, clase de, clases de piano, clases de guitarra, clases de musica,
    conservatorio, taller formacion, tasas examen, derechos de examen, certificado idioma, fotocopias, comedor
    colegio cuota, actividades extraescolares, clases de conducir, practicas conducir, examen conducir, credito
    educativo, beca, campamento verano, ludoteca curso, clases de natacion, jardin de niños`,
  fr: `ecole, frais de scolarite, scolarite, universite, fac, inscription universite, cours, cours particuliers, cours
    d anglais, cours de, formation, formations, stage de formation, professeur particulier, soutien scolaire,
    examen, diplome, manuel scolaire, manuels scolaires, fournitures scolaires, fournitures, cantine scolaire,
    creche, garderie, nounou, education, auto ecole, autoecole, permis auto ecole, bibliotheque, lycee, college
    prive, conservatoire, atelier creatif, colonie de vacances, centre de loisirs, inscription ecole, inscription
    fac, frais inscription, frais d inscription, cvec, droits universitaires, cantine ecole, cantine, periscolaire,
    garderie ecole, maternelle, ecole privee, ecole de musique, ecole de danse, cours de danse, cours de musique,
    cours de piano, cours de guitare, cours de yoga enfant, cours anglais, cours en ligne, formation en ligne,
    toeic, livres scolaires, fourniture scolaire, rentree scolaire, impression memoire, assistante maternelle,
    nourrice, baby sitter, baby sitting, centre aere, colonie, sortie scolaire, permis auto, code route, college
    scolaire, assmat, cours d'anglais, cours particulier, stage formation, seminaire, mooc, concours, frais de
    concours, manuel, impressions, lecon de conduite, heures de conduite, mediatheque, pret etudiant`,
  de: `schule, schulgeld, schulbucher, schulsachen, schulmaterial, klassenfahrt, klassenkasse, universitat, uni,
    semesterbeitrag, semestergebuhr, studiengebuhr*, studium, kurs, kurse, sprachkurs, onlinekurs, online kurs,
    englischkurs, deutschkurs, unterricht, *unterricht, nachhilfe, nachhilfelehrer, prufung, prufungsgebuhr*,
    zertifikat, zertifizierung, fortbildung, weiterbildung, seminar, workshop, ausbildung, bildung, lehrbuch,
    lehrbucher, fachbuch, kita, kitagebuhr*, kindergarten, kinderbetreuung, tagesmutter, hort, fahrschule,
    fahrstunde, fahrstunden, bibliothek, bucherei, musikschule, ferienlager, schulausflug, kitagebuhr,
    kindergartenbeitrag, krippe, betreuung kinder, nachhilfestunde, klavierunterricht, gitarrenunterricht,
    tanzschule, tanzkurs, kursgebuhr, seminargebuhr, schulung, workshop teilnahme, hochschule, studiengebuhr,
    prufungsgebuhr, fachbucher, kopien, kopierkosten, drucken skript, fuhrerschein, theorieprufung, studienkredit,
    bafog ruckzahlung, bibliotheksgebuhr, schulheft, lehrgang, kopierkarte`,
  it: `scuola, retta scolastica, retta scuola, universita, tasse universitarie, retta universitaria, iscrizione
    universita, corso, corsi, corso online, corso di inglese, lezione, lezioni, lezioni private, ripetizioni, esame,
    certificazione, diploma, laurea, master universitario, libri scolastici, libri di testo, materiale scolastico,
    mensa scolastica, asilo, asilo nido, nido, baby parking, istruzione, formazione, scuola guida, autoscuola,
    patente guida, biblioteca, centro estivo, gita scolastica, seminario, doposcuola, retta asilo, scuola materna,
    mensa scolastica retta, tassa universitaria, facolta, corso inglese, lezione di piano, scuola di musica, scuola
    di danza, convegno iscrizione, iscrizione corso, libri universitari, fotocopie, stampa tesi, tesi, patente,
    esame patente, guide, prestito studenti, dottorato`,
  pt: `escola, mensalidade escolar, mensalidade escola, colegio, universidade, faculdade, mensalidade faculdade,
    propina, propinas, matricula, curso, cursos, curso online, curso de ingles, aula, aulas, aulas particulares,
    aula particular, explicaçoes, professor particular, reforço escolar, exame escolar, vestibular, concurso
    inscriçao, certificaçao, pos graduaçao, mestrado, livro didatico, livros escolares, material escolar, uniforme
    escolar, creche, infantario, jardim de infancia, educaçao, formaçao, autoescola, auto escola, escola de
    conduçao, biblioteca, colonia de ferias, propina universidade, berçario, explicador, aula de ingles, aula de
    musica, aula de violao, aula de danca, aula de piano, congresso inscricao, enem, taxa de inscricao, certificado,
    apostila, impressao trabalho, passeio escola, carta de conducao, carteira de motorista, aula de direcao, fies,
    cursinho, cantina escolar`,
  ru: `школ*, университет*, институт*, вуз, колледж*, учеба, учебу, учебы, учёба, обучен*, оплата обучен*, образован*,
    курс*, онлайн курс*, курсы английского, урок*, заняти*, репетитор*, экзамен*, сертификац*, диплом*, учебник*,
    учебн*, тетрад*, школьн* форм*, детский сад, детсад*, садик*, за садик, няня, няню, няне, кружок, кружк*,
    секция, секцию, автошкол*, библиотек*, семинар*, тренинг*, вебинар*, лекци*, мастер класс*, лагерь, лагер*,
    английский язык, студент*, подготовк* к егэ, егэ, школа, лицей*, гимнази*, дошкольн*, ясли, продленк*, питание в
    школе, школьное питание, академи*, факультет*, студенческ*, аспирант*, оплата учебы, плата за обучение,
    обучение, образовани*, образовательн*, курсы, языков* школ*, языковая школа, английский, английск* язык*,
    репетитор, подготовка к экзамен*, автошкола, музыкальн* школ*, художественн* школ*, танцевальн*, танцы, школа
    танц*, вокал*, уроки музык*, спортивн* секци*, учебники, распечатк*, ксерокопи*, копицентр*, печать диплом*,
    тренинги, конференц*, shkola, universitet, detskij sad, kursy, школе, в школу, школьные, школьная форма,
    продленка, детсад, садик, гимназия, лицей, колледж, институт, университет, университете, оплата обучения, за
    учебу, репетитору, уроки, урок, урок английского, занятия, занятие, курс, онлайн курс, тренинг, вебинар,
    семинар, конференция, мастер класс, кружки, музыкальная школа, художественная школа, танцы ребенку, рисование,
    вокал, гитара уроки, подготовка к егэ, экзамен, экзамены, сертификат языка, диплом, курсовая, учебник, учебные
    материалы, методичка, тетради школа, школьные принадлежности, ксерокс, распечатка, распечатать, копии,
    библиотека, вождение, уроки вождения, права экзамен, детский лагерь, gimnaziya, litsey, akademiya, obuchenie,
    avtoshkola, uchebnyy tsentr, detskiy sad, kolledzh, biblioteka`,
  hints: `book, books, libro, libri, livre, livres, livro, buch, bucher, книг*, training, study, student, learning, kids,
    kinder, class, camp, babysitter, babysitting, conference, notebook, stationery, papeleria, papelaria, papeterie,
    канцтовар*, teacher, institute, library, club, print, printing, copies, photocopy, learn, school of, institute
    of, college of, kids academy, children s center, studio dance, training center, обучающ*, лекц*, courses, mba,
    phd, instituto, master, impresiones, permis de conduire, code de la route, vhs, ama, palestra, exame, cnh, atl,
    academie, akademie, schools, coll, istituto, edu, educ, students, studies, child dev, faculty, graduate,
    bookstore campus, univ bookstore, print shop, copy center`,
};
