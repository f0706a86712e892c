package org.copydesk.format;

import java.util.Set;

/** Knows commands that are shown without a prompt, by the programs that they begin with. */
final class CommandLine {
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;

    /** So many words without a sign among them are a command still. */
    private static final int MOST_PLAIN_WORDS = 3;

    private static final Set<String> PROGRAMS = Set.of(
            "apt", "apt-get", "chmod", "chown", "clang", "cmake", "conda", "cp", "curl", "dnf", "g++", "gcc", "git",
            "grep", "gzip", "javac", "kubectl", "ls", "mkdir", "mv", "mvn", "npm", "npx", "php", "pip", "pip3", "pnpm",
            "python3", "rm", "rsync", "rustup", "scp", "ssh", "sudo", "svn", "unzip", "wget", "cd");

    /** Programs with the names of words: they need something behind them that is a command too. */
    private static final Set<String> WORDS = Set.of(
            "ant",
            "brew",
            "bundle",
            "cargo",
            "cat",
            "composer",
            "docker",
            "echo",
            "export",
            "gem",
            "go",
            "gradle",
            "helm",
            "java",
            "make",
            "node",
            "perl",
            "podman",
            "poetry",
            "python",
            "rake",
            "ruby",
            "sh",
            "bash",
            "source",
            "tar",
            "terraform",
            "touch",
            "yarn",
            "yum");

    private static final Set<String> ACTIONS = Set.of(
            "add", "all", "build", "check", "clean", "deploy", "get", "help", "init", "install", "login", "ps", "pull",
            "publish", "push", "run", "start", "test", "update", "upgrade", "verify");

    private CommandLine() {}

    /** Whether a line is one: it begins with the name of a program and ends like no sentence. */
    static boolean is(TextLine line) {
        if (line.isBlank() || line.length() > LONGEST || line.endsInStop() || ",:;".indexOf(line.last()) >= 0) {
            return false;
        }
        String text = line.page();
        int end = endOfToken(line, line.start());
        String program = text.substring(line.start(), end);
        int next = CharacterScan.skipBlanks(text, end, line.end());
        if (program.startsWith("./") && program.length() > 2) {
            return words(line) <= MOST_WORDS;
        }
        if (next == line.end()
                || words(line) > MOST_WORDS
                || CharacterScan.indexOf(text, ", ", next, line.end()) >= 0) {
            return false;
        }
        boolean hasSign = hasSign(text, next, line.end());
        boolean isAction = ACTIONS.contains(text.substring(next, endOfToken(line, next)));
        if (PROGRAMS.contains(program)) {
            return isAction || hasSign || words(line) <= MOST_PLAIN_WORDS;
        }
        return WORDS.contains(program) && (hasSign || (isAction && words(line) <= MOST_PLAIN_WORDS + 1));
    }

    private static int endOfToken(TextLine line, int from) {
        int i = from;
        while (i < line.end() && !LineScanner.isBlank(line.page().charAt(i))) {
            i++;
        }
        return i;
    }

    private static int words(TextLine line) {
        int words = 1;
        for (int i = line.start(); i < line.end() && words <= MOST_WORDS; i++) {
            words += line.page().charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    /** Whether an option, a path, an address or a value of a variable is among the words. */
    private static boolean hasSign(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean begins = text.charAt(i - 1) == ' ';
            boolean isInside = i + 1 < to && !LineScanner.isBlank(text.charAt(i + 1));
            boolean isOption = c == '-' && begins && isInside;
            boolean isName = "/=.".indexOf(c) >= 0 && isInside;
            if (isOption || isName || "$~<>|&".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
