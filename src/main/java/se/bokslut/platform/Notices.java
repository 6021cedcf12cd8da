package se.bokslut.platform;

/** Told what a person at the terminal should know while the programme starts. */
public interface Notices {

  /** Says a line, in Swedish. */
  void say(String line);
}
