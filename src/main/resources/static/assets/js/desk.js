// Keyboard of the desk.
