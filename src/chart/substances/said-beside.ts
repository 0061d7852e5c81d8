/** Words that stand beside the name of a drug and name none: salts, forms, packs, ways and times of taking, makers. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''))

/** Salts, forms, units, times and the like, in the six languages. */
const beside = words(`
  a an and as at by con dry to cum de der des di die du e el et for fur il in la le les mit of or ou per pour the und van von with y
  acid acide acido saure zuur salt base anhydrous anhydrate anhidro hydrate monohydrate dihydrate trihydrate hemihydrate sesquihydrate pentahydrate
  sodium natrium sodique sodico sodica potassium kalium potasico potassico potassique magnesium lysine lysinate arginine
  hydrochloride hydrochlorid hcl hidrocloruro clorhidrato cloridrato chlorhydrate hydrocholoride dihydrochloride hydrobromide
  sulfate sulphate sulfat sulfato solfato sulfaat tartrate bitartrate tartrat tartrato phosphate phosphat fosfato citrate citrat citrato
  maleate maleat mesylate mesilate mesilato besylate besilate besilat fumarate fumarat succinate succinat acetate acetat acetato
  tromethamine trometamol tosylate pamoate gluconate lactate bromide chloride iodide etexilate etexilat medoxomil cilexetil
  disodium dinatrium dipotassium valerate propionate furoate palmitate decanoate enanthate axetil potassic
  tablet tablets tab tabs tablette tabletten comprime comprimes comprimido comprimidos compressa compresse tabletten
  capsule capsules cap caps kapsel kapseln gelule gelules capsula capsulas capsule caplet caplets gelcap softgel lozenge wafer
  solution soln sol losung suspension susp syrup elixir sirup sirop jarabe drops tropfen gouttes gotas gocce liquid oil
  injection inj injectable injektion injektionslosung infusion ampoule ampoules ampulle ampullen vial vials syringe syringes pen pens prefilled pfs
  autoinjector cartridge kit pack packs packet box bottle sachet sachets beutel powder pulver polvo poudre granules granulat dose doses unit units
  suppository suppositories zapfchen suppositoire supositorio patch patches pflaster transdermal system film strip implant spray mucosal actuat actuation
  oral orally po sublingual buccal subcutaneous sc sq iv im intravenous intramuscular rectal vaginal intrauterine device nasal mouth by
  extended release er xr xl sr cr la dr delayed immediate ir retard prolonged modified sustained controlled enteric coated ec film filmtabletten
  effervescent brausetabletten dispersible chewable orodispersible odt disintegrating
  hr hour hours h day days daily tag taglich woche week weeks weekly month months monthly once twice bid tid qid qd od qhs qam prn bd tds mane nocte
  every each x times time needed take morning evening night bedtime semanal wochentlich
  mg mcg ug g gm gram grams kg ml l iu ie ui unt meq mmol mu percent microgram micrograms milligram milligrams cent
  human rdna recombinant pork bovine product preparation only generic brand otc rx drug medication medicine substance ingredient
  adult adults low high extra strength regular maximum max mild single multi use
`)

const makers = words(`
  accord actavis aliud alfa almus alter amneal apotex arrow aurobindo aurovitas basics bayvit betapharm biogaran bluefish
  cinfa cristers ctd dexcel doc dura eg evolugen genericon genoptim glenmark hennig heumann hexal hikma intas kern krka lupin
  medac mylan neuraxpharm normon pensa pharma puren qualimed ratio ratiopharm sandoz stada sun tad tarbis tecnigen teva torrent
  viatris wockhardt wynn zentiva zydus winthrop cipla macleods aristo ranbaxy fresenius kabi hospira
`)

/** Forms that work where they are put. */
const local = words(`
  cream creme crema ointment salbe pommade pomada unguento gel emulgel lotion foam schaum ophthalmic ophth eye eyedrops augentropfen augensalbe collyre colirio collirio
  otic ear ohrentropfen topical topically cutaneous dermal skin inhaler inhalation inhaled nebulizer nebulized hfa mdi diskus dpi mouthwash lozenge shampoo scalp
  dental paste toothpaste orabase nasal nasenspray intranasal plaster patch patches pflaster transdermal
`)

const number = /^\d/

/** Does the word say nothing of which drug it is? */
export function isBeside(token: string): boolean {
  return (
    token.length === 1 || number.test(token) || beside.has(token) || makers.has(token) || local.has(token)
  )
}

export function isLocal(token: string): boolean {
  return local.has(token)
}
