/**
 * What spending at a place counts as, by its OpenStreetMap tag (key/value, as in the paths of name-suggestion-index and
 * of id-tagging-schema). A tag that is not here says nothing of spending, or too little: a shop of any kind, an office.
 *
 * Where two categories would be right, a tag stands where `keywords.ts` puts the word for it: a gym is Health, a hired
 * car is Travel, furniture is Shopping, a bakery is Food & Dining.
 */
export const TAGS: Readonly<Record<string, string>> = {
  'Food & Dining': `amenity/restaurant amenity/cafe amenity/fast_food amenity/bar amenity/pub amenity/biergarten
    amenity/food_court amenity/ice_cream amenity/hookah_lounge amenity/canteen shop/ice_cream shop/bakery shop/pastry
    shop/coffee craft/caterer craft/brewery amenity/vending_machine/coffee amenity/vending_machine/food
    amenity/vending_machine/drinks amenity/vending_machine/sweets amenity/vending_machine/pizza
    amenity/vending_machine/ice_cream`,
  Groceries: `shop/supermarket shop/convenience shop/butcher shop/greengrocer shop/deli shop/dairy shop/seafood
    shop/cheese shop/alcohol shop/wine shop/beverages shop/frozen_food shop/health_food shop/farm shop/nuts shop/spices
    shop/tea shop/chocolate shop/confectionery shop/pasta shop/rice shop/honey shop/water shop/food shop/general
    shop/country_store amenity/marketplace craft/winery craft/distillery craft/confectionery craft/beekeeper
    amenity/vending_machine/eggs amenity/vending_machine/bread`,
  Transport: `amenity/fuel amenity/charging_station amenity/car_wash amenity/parking amenity/parking_entrance
    amenity/parking_space amenity/taxi amenity/car_sharing amenity/car_pooling amenity/bicycle_rental
    amenity/bicycle_parking amenity/bicycle_repair_station amenity/motorcycle_rental amenity/motorcycle_parking
    amenity/vehicle_inspection amenity/bus_station amenity/ferry_terminal amenity/ticket_validator
    amenity/vending_machine/parking_tickets amenity/vending_machine/public_transport_tickets
    amenity/vending_machine/fuel amenity/compressed_air shop/car_repair shop/car_parts shop/tyres shop/car
    shop/motorcycle shop/motorcycle_repair shop/truck shop/truck_repair highway/services highway/toll_gantry
    barrier/toll_booth waterway/fuel man_made/charge_point route/bus route/subway route/tram route/train route/ferry
    route/light_rail route/trolleybus highway/bus_stop railway/station railway/tram_stop railway/halt
    public_transport/station_subway public_transport/station_light_rail public_transport/station_bus
    public_transport/station_train public_transport/station_tram public_transport/station_ferry`,
  Travel: `tourism/hotel tourism/motel tourism/hostel tourism/guest_house tourism/apartment tourism/chalet
    tourism/camp_site tourism/caravan_site tourism/camp_pitch tourism/alpine_hut tourism/wilderness_hut
    shop/travel_agency office/travel_agent office/visa office/guide amenity/car_rental amenity/luggage_locker
    amenity/boat_rental amenity/love_hotel aeroway/aerodrome aeroway/terminal leisure/resort leisure/beach_resort
    tourism/information/office amenity/embassy office/diplomatic`,
  Housing: `office/estate_agent shop/estate_agent office/property_management office/moving_company
    shop/storage_rental landuse/residential office/mortgage shop/doityourself shop/hardware shop/locksmith
    shop/bathroom_furnishing shop/tiles shop/paint shop/flooring shop/window_blind shop/doors shop/fireplace
    shop/garden_centre shop/groundskeeping shop/trade shop/glaziery shop/pest_control shop/plant_hire shop/tool_hire
    craft/plumber craft/electrician craft/carpenter craft/painter craft/roofer craft/hvac craft/tiler craft/gardener
    craft/floorer craft/plasterer craft/glaziery craft/window_construction craft/insulator craft/chimney_sweeper
    craft/locksmith craft/joiner craft/parquet_layer craft/cleaning craft/stonemason craft/scaffolder
    craft/upholsterer craft/key_cutter office/architect office/surveyor`,
  Utilities: `office/energy_supplier office/water_utility office/telecommunication shop/telecommunication
    power/substation power/generator power/plant power/transformer man_made/water_works man_made/wastewater_plant
    man_made/gasometer pipeline/substation amenity/waste_disposal amenity/waste_transfer_station amenity/recycling
    amenity/recycling_centre telecom/exchange internet_access/wlan amenity/telephone shop/gas shop/fuel
    amenity/internet_cafe amenity/water_point`,
  Health: `amenity/pharmacy amenity/dentist amenity/doctors amenity/clinic amenity/hospital amenity/nursing_home
    amenity/veterinary amenity/veterinary_pharmacy healthcare/laboratory healthcare/sample_collection
    healthcare/physiotherapist healthcare/rehabilitation healthcare/counselling healthcare/psychotherapist
    healthcare/audiologist healthcare/alternative healthcare/optometrist healthcare/podiatrist healthcare/midwife
    healthcare/dialysis healthcare/speech_therapist healthcare/occupational_therapist healthcare/blood_donation
    healthcare/hospice healthcare/birthing_center healthcare/dentist healthcare/yes office/physician office/therapist
    shop/optician shop/hearing_aids shop/medical_supply shop/nutrition_supplements shop/herbalist shop/chemist
    leisure/fitness_centre leisure/fitness_station leisure/sports_centre leisure/sports_hall leisure/swimming_pool
    amenity/dojo emergency/ambulance_station`,
  Entertainment: `amenity/cinema amenity/theatre amenity/nightclub amenity/casino amenity/gambling
    amenity/arts_centre amenity/planetarium amenity/karaoke_box amenity/stripclub amenity/events_venue
    amenity/dive_centre amenity/photo_booth amenity/exhibition_centre leisure/bowling_alley leisure/amusement_arcade
    leisure/adult_gaming_centre leisure/escape_game leisure/trampoline_park leisure/water_park leisure/indoor_play
    leisure/miniature_golf leisure/golf_course leisure/disc_golf_course leisure/ice_rink leisure/stadium
    leisure/horse_riding leisure/high_ropes_course leisure/marina leisure/fishing leisure/playground
    leisure/dance tourism/theme_park tourism/zoo tourism/museum tourism/aquarium tourism/gallery tourism/attraction
    shop/bookmaker shop/lottery shop/ticket shop/video shop/video_games shop/games shop/music`,
  Shopping: `shop/clothes shop/shoes shop/fashion_accessories shop/fashion shop/boutique shop/bag shop/jewelry
    shop/watches shop/electronics shop/computer shop/mobile_phone shop/mobile_phone_accessories shop/department_store
    shop/variety_store shop/furniture shop/houseware shop/interior_decoration shop/kitchen shop/bed
    shop/household_linen shop/lighting shop/carpet shop/curtain shop/fabric shop/sewing shop/leather shop/toys
    shop/baby_goods shop/books shop/stationery shop/sports shop/outdoor shop/bicycle shop/hifi shop/appliance
    shop/camera shop/photo shop/art shop/craft shop/antiques shop/second_hand shop/musical_instrument shop/model
    shop/collector shop/hobby shop/anime shop/pet shop/tobacco shop/e-cigarette shop/cannabis shop/erotic
    shop/mall shop/catalogue shop/printer_ink shop/electrical shop/power_tools shop/vacuum_cleaner shop/frame
    shop/pottery shop/candles shop/weapons shop/hunting shop/scuba_diving shop/water_sports shop/military_surplus
    shop/kiosk shop/newsagent shop/wholesale shop/agrarian shop/swimming_pool shop/bbq shop/pyrotechnics
    shop/trophy shop/outpost shop/radiotechnics shop/wigs shop/pawnbroker shop/tailor craft/tailor craft/dressmaker
    shop/shoe_repair craft/shoemaker craft/clockmaker craft/watchmaker craft/electronics_repair craft/photographer
    craft/handicraft craft/pottery amenity/vending_machine/cigarettes amenity/vending_machine/electronics`,
  Education: `amenity/school amenity/university amenity/college amenity/kindergarten amenity/childcare
    amenity/language_school amenity/music_school amenity/prep_school amenity/driving_school amenity/training
    amenity/library amenity/dancing_school amenity/toy_library office/educational_institution education/centre
    leisure/summer_camp amenity/research_institute`,
  'Personal Care': `shop/hairdresser shop/beauty shop/cosmetics shop/perfumery shop/massage shop/tattoo
    shop/piercing shop/hairdresser_supply shop/laundry shop/dry_cleaning leisure/sauna amenity/public_bath
    leisure/hot_tub shop/pet_grooming leisure/tanning_salon`,
  'Gifts & Donations': `shop/charity shop/gift shop/florist shop/party office/charity office/ngo office/foundation
    amenity/place_of_worship amenity/social_facility amenity/animal_shelter shop/religion office/religion
    amenity/food_sharing amenity/monastery`,
  Insurance: 'office/insurance office/insurance_adjuster',
  'Fees & Charges': `amenity/bank amenity/bureau_de_change amenity/money_transfer amenity/payment_centre
    amenity/post_office amenity/post_depot amenity/post_box amenity/parcel_locker shop/money_lender office/tax_advisor
    office/accountant office/lawyer office/notary office/government office/government/tax office/financial
    office/financial_advisor amenity/courthouse amenity/townhall amenity/police shop/copyshop office/bail_bond_agent
    office/bail_bond_agent-US-PH`,
  Other: 'amenity/atm',
};

const BY_TAG: ReadonlyMap<string, string> = new Map(
  Object.entries(TAGS).flatMap(([category, tags]) => tags.split(/\s+/).map((tag) => [tag, category] as const)),
);

/** The category of a tag; a subtype ("amenity/restaurant/pizza") falls to what it is a kind of. */
export function categoryOfTag(tag: string): string | undefined {
  for (let path = tag; path.includes('/'); path = path.slice(0, path.lastIndexOf('/'))) {
    const category = BY_TAG.get(path);
    if (category !== undefined) return category;
  }
  return undefined;
}
