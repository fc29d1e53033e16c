def lines = new File(basedir, 'build.log').readLines()
assert lines.count { it.contains('[INFO] Passed over') } == 1
assert lines.count { it.contains('[WARNING] Passed over') && it.contains('nothing was checked in this build') } == 1
