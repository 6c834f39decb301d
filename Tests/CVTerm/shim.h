// A terminal without a window: https://www.leonerd.org.uk/code/libvterm/
#include <vterm.h>
