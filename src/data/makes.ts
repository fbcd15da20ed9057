/**
 * Makers whose cars, lorries, aircraft and weapons the news calls by make and model ("a Vauxhall Astra", "the Airbus A320"), in lower case. A name of
 * several words that opens with one and has an article or owner is the thing, and without one the maker or a body of its own.
 */
export const MAKES: ReadonlySet<string> = new Set(
  'acura alfa aston audi bentley bmw bugatti buick byd cadillac chery chevrolet chevy chrysler citroen citroën cupra dacia daewoo daihatsu dodge ferrari fiat ford gmc holden honda hyundai infiniti isuzu iveco jaguar jeep kawasaki kia lada lamborghini lexus lotus mahindra maruti maserati mazda mercedes mercedes-benz mg mitsubishi nissan opel peugeot polestar pontiac porsche proton renault saab seat scania skoda škoda ssangyong subaru suzuki tata tesla toyota vauxhall volkswagen volvo vw yamaha ducati harley-davidson vespa airbus antonov atr beechcraft boeing bombardier cessna comac dassault embraer fokker gulfstream ilyushin learjet mcdonnell piper sukhoi tupolev bell eurocopter sikorsky mi beretta glock kalashnikov remington ruger sig walther winchester'.split(
    ' ',
  ),
);
