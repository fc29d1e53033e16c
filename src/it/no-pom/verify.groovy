def log = new File(basedir, 'build.log').text
assert log.contains('1 lesson checked: no errors, no warnings')
assert !new File(basedir, 'target').exists() // no report that nobody asked for
