def builds = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1)
assert builds.size() == 8
def (baselineOfOne, check, outline, explain, baseline, again, commandLine, root) = builds
def headings = { String build -> build.readLines().findAll { it ==~ /(\[INFO\] )?Module .*/ }*.replaceFirst(/.*Module /, '') }
def summary = { String build -> build.readLines().findAll { it ==~ /\[INFO\]   (starters|desserts|drinks): .*/ }*.substring('[INFO]   '.length())*.replaceAll(/(, \d infos)? \(.*/, '')*.replaceAll(/, \d infos/, '') }

assert baselineOfOne.contains('known.json (1 violation)')

// The allowance and severity of one, the folder and baseline of another, and one that is skipped; the failure of the first keeps none from being checked.
assert headings(check) == ['starters', 'desserts', 'drinks']
assert check.contains('[INFO] Passed over: the module check-by-name has no content folder')
assert summary(check) == [
    'starters: 2 lessons checked: 0 errors, 2 warnings',
    'desserts: 1 lesson checked: no errors, no warnings, 1 in the baseline',
    'drinks: The check is skipped',
]
assert check.contains('[ERROR] starters: The course has 2 violations of severity warning or worse (1 allowed)')
assert check.contains('1 of 4 modules failed: starters; see the messages above')
assert check.contains(' --> starters/src/main/course/soup.md:6:14')
def reports = { String module -> new File(basedir, "$module/target/course").list() as Set }
assert reports('starters') == ['violations.json'] as Set
assert reports('desserts') == ['violations.sarif', 'violations-junit.xml'] as Set
assert !new File(basedir, 'drinks/target/course').exists()

assert headings(outline) == ['starters', 'desserts', 'drinks']
assert ['Broth', 'Soup', 'Cake', 'tea.md'].every { outline.contains(it) }

assert headings(explain) == ['starters', 'desserts', 'drinks']
assert explain.readLines().count { it == 'weight-value' } == 3

assert headings(baseline) == ['starters', 'desserts', 'drinks']
assert ['starters/course-baseline.json', 'desserts/known.json', 'drinks/course-baseline.json'].every { new File(basedir, it).exists() }
assert !new File(basedir, 'course-baseline.json').exists()

assert summary(again) == [
    'starters: 2 lessons checked: no errors, no warnings, 2 in the baseline',
    'desserts: 1 lesson checked: no errors, no warnings, 1 in the baseline',
    'drinks: The check is skipped',
]

assert commandLine.contains('drinks') && commandLine.contains('none.json does not exist')
assert commandLine.count("'course.format' is no parameter of this plugin; did you mean 'course.formats'?") == 1
assert headings(commandLine) == [] // there is only one

assert root.contains('[WARNING] Passed over: the module check-by-name') && root.contains('nothing was checked in this build')
