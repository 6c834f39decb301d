// The parser of XML of the system: https://libexpat.github.io
#include <expat.h>
