def log = new File(basedir, 'build.log').readLines('UTF-8')

[
    'No release of compared-course yet to compare with: any version will do',
    '1 page compared with 1.0.0: 1 patch change',
    'The version 1.0.1-SNAPSHOT is large enough: what changed asks for 1.0.1',
    '2 pages compared with 1.0.0: 1 minor change',
    'The version 1.1.0-SNAPSHOT is large enough: what changed asks for 1.1.0',
    '1 page compared with 1.0.0: 1 major change',
    '  salt.md -> sodium.md',
    'The version 2.0.0-SNAPSHOT is large enough: what changed asks for 2.0.0',
].each { line -> assert log.any { it.endsWith(line) } : line }

assert log.any { it.endsWith('1 page moved: with the old URL among its aliases each would still be found at it; write them by: mvn course:fix -Dcourse.oldVersion=1.0.0 -Dcourse.rules=course-moved-page -Dcourse.unsafe') }
assert log.any { it.contains('The version 1.0.1-SNAPSHOT is too small: what changed since 1.0.0 asks for 1.1.0; set it by: mvn -Drevision=1.1.0-SNAPSHOT') }
assert log.any { it.contains('The version 1.1.0-SNAPSHOT is too small: what changed since 1.0.0 asks for 2.0.0; set it by: mvn -Drevision=2.0.0-SNAPSHOT') }
assert log.any { it.contains('[WARNING]') && it.contains('compared-course:0.9.0 cannot be had: Maven is offline (-o)') }
assert log.count { it.contains('[ERROR]') && it.contains('compared-course:0.9.0 cannot be had') } == 1

// Reports for CI: at the start of a line, and with paths from the root of the build.
def fault = 'The version 1.0.0-SNAPSHOT is too small: what changed since 1.0.0 asks for 1.0.1'
assert log.any { it == "::error title=course%3Acompare::$fault" }
assert log.any { it =~ '^::error file=(.+/)?patch/salt.md,title=text-changed::patch: text changed: ' }
def junit = new File(basedir, 'target/course/changes-junit.xml').getText('UTF-8')
assert junit.count('<failure ') == 2
assert junit.contains("<failure message=\"$fault\"")
assert junit =~ 'name="text-changed" classname="[^"]*patch.salt" file="(.+/)?patch/salt.md"'

// The alias that course:fix has written.
assert new File(basedir, 'major/sodium.md').getText('UTF-8').contains('title: Salt\naliases: [/salt/]\n')
assert log.count { it.endsWith('The version 1.1.0-SNAPSHOT is large enough: what changed asks for 1.1.0') } == 2

// In a reactor each module is compared with its own releases: once by the phase, once by name.
assert log.count { it.endsWith('[INFO] 1 page compared with 1.0.0: 1 patch change') } == 4
assert log.count { it.endsWith('[INFO] No release of unreleased-course yet to compare with: any version will do') } == 2
